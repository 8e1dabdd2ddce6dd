package io.anju.residence.declaration;

import io.anju.codes.PersonId;
import io.anju.residence.notification.Authority;
import io.anju.residence.notification.Notification;
import io.anju.residence.notification.NotificationKind;
import io.anju.residence.notification.NotificationSubject;
import io.anju.residence.notification.Recipient;
import io.anju.residence.person.Person;
import io.anju.residence.registration.Departure;
import io.anju.residence.registration.DepartureObjection;
import io.anju.residence.registration.PendingDeclaration;
import io.anju.residence.registration.Residence;
import io.anju.residence.registration.ResidenceHistory;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The notifications that declarations, departures and objections cause. */
record DeclarationNotifications(Parties parties) {

  /** To the other party: one party declared the departure. */
  List<Notification> departed(PersonId person, Residence residence, Departure departure) {
    return aboutDeparture(
        parties.otherPartyThan(departure.declaration().by(), person, residence),
        NotificationKind.DEPARTURE_DECLARED,
        person,
        residence,
        departure.on(),
        departure.declaration().on());
  }

  /** To the person whom the landlord declared. */
  List<Notification> movedIn(PersonId person, Residence residence, LocalDate on) {
    return aboutMoveIn(
        Stream.of(new Recipient.Individual(person)),
        NotificationKind.MOVE_IN_DECLARED,
        person,
        residence,
        on);
  }

  /** To a person whose home is another one by the records of an authority. */
  List<Notification> movedByRecord(PersonId person, Residence residence, LocalDate on) {
    return aboutMoveIn(
        Stream.of(new Recipient.Individual(person)),
        NotificationKind.MOVED_BY_RECORD,
        person,
        residence,
        on);
  }

  /**
   * To a person who is newly registered: the receipt, where the rules give one (Hangzhou arts. 13
   * and 25).
   */
  List<Notification> receipt(
      Person before, Residence registered, DeclarationDeadlines deadlines, LocalDate on) {
    return before.residences().find(registered.id()).isEmpty()
            && deadlines.receiptArticle(registered.division(), on).isPresent()
        ? aboutMoveIn(
            Stream.of(new Recipient.Individual(before.id())),
            NotificationKind.RESIDENCE_REGISTERED,
            before.id(),
            registered,
            on)
        : List.of();
  }

  /** To the other party of every residence that was current before and ended with a change. */
  List<Notification> departures(Person before, ResidenceHistory after) {
    return before.residences().current().stream()
        .flatMap(former -> after.find(former.id()).stream())
        .flatMap(former ->
            former.departure().stream()
                .flatMap(left -> departed(before.id(), former, left).stream()))
        .toList();
  }

  /** To the person, who confirms or objects, and to the police station. */
  List<Notification> pending(PersonId person, PendingDeclaration pending) {
    return pending
        .effectiveOn()
        .map(day ->
            aboutPending(
                personAndStation(person, pending),
                NotificationKind.MOVE_IN_TAKES_EFFECT,
                person,
                pending,
                Map.of("on", day.toString())))
        .orElseGet(() -> toConfirm(person, pending));
  }

  /** To the person and the station: only they can make it take effect. */
  List<Notification> toConfirm(PersonId person, PendingDeclaration pending) {
    return aboutPending(
        personAndStation(person, pending),
        NotificationKind.MOVE_IN_TO_CONFIRM,
        person,
        pending,
        Map.of());
  }

  /** To the police, who decide. */
  List<Notification> contested(PersonId person, PendingDeclaration pending) {
    return aboutPending(
        Stream.of(station(pending)), NotificationKind.MOVE_IN_CONTESTED, person, pending, Map.of());
  }

  /** To the person and the declarant: it took effect. */
  List<Notification> accepted(PersonId person, PendingDeclaration pending) {
    return aboutPending(
        personAndDeclarant(person, pending),
        NotificationKind.MOVE_IN_ACCEPTED,
        person,
        pending,
        Map.of());
  }

  /** To the person and the declarant: the police declined it. */
  List<Notification> declined(PersonId person, PendingDeclaration pending) {
    return aboutPending(
        personAndDeclarant(person, pending),
        NotificationKind.MOVE_IN_DECLINED,
        person,
        pending,
        Map.of());
  }

  private static Stream<Recipient> personAndStation(PersonId person, PendingDeclaration pending) {
    return Stream.of(new Recipient.Individual(person), station(pending));
  }

  private static Recipient station(PendingDeclaration pending) {
    return new Recipient.Office(Authority.POLICE, pending.division());
  }

  private static Stream<Recipient> personAndDeclarant(PersonId person, PendingDeclaration pending) {
    var declarant = pending.declarant();
    return Stream.of(
            Stream.of(new Recipient.Individual(person)),
            declarant.person().stream().map(Recipient.Individual::new),
            declarant.uscc().stream().map(Recipient.Enterprise::new))
        .<Recipient>flatMap(recipients -> recipients)
        .distinct();
  }

  private static List<Notification> aboutPending(
      Stream<Recipient> recipients,
      NotificationKind kind,
      PersonId person,
      PendingDeclaration pending,
      Map<String, String> additional) {
    var parameters =
        new HashMap<>(
            Map.of("since", pending.since().toString(), "dwelling", pending.dwelling().value()));
    parameters.putAll(additional);
    return recipients
        .map(recipient ->
            Notification.unread(
                recipient,
                kind,
                new NotificationSubject(
                    NotificationSubject.RecordKind.RESIDENCE, pending.id().value(), person),
                pending.since().toString(),
                parameters,
                pending.declaration().on()))
        .toList();
  }

  /** To the police, who decide. */
  List<Notification> objected(PersonId person, Residence residence, DepartureObjection objection) {
    return aboutDeparture(
        List.of(new Recipient.Office(Authority.POLICE, residence.division())),
        NotificationKind.DEPARTURE_OBJECTED,
        person,
        residence,
        objection.departure().on(),
        objection.statement().declaration().on());
  }

  /** To both parties: the police decided. */
  List<Notification> decided(
      PersonId person,
      Residence residence,
      DepartureObjection objection,
      DepartureObjection.Decision decision) {
    return aboutDeparture(
        parties.both(person, residence),
        decision.left()
            ? NotificationKind.DEPARTURE_CONFIRMED
            : NotificationKind.DEPARTURE_REVERSED,
        person,
        residence,
        objection.departure().on(),
        decision.declaration().on());
  }

  /** To the landlords of a tenant who declared an occupant (Shenzhen art. 12). */
  List<Notification> sublet(PersonId tenant, PersonId occupant, Residence residence, LocalDate on) {
    return aboutMoveIn(
        parties.landlords(tenant, residence.dwelling()),
        NotificationKind.SUBLET_DECLARED,
        occupant,
        residence,
        on);
  }

  private static List<Notification> aboutMoveIn(
      Stream<? extends Recipient> recipients,
      NotificationKind kind,
      PersonId person,
      Residence residence,
      LocalDate on) {
    String since = residence.since().toString();
    return recipients
        .map(recipient ->
            Notification.unread(
                recipient,
                kind,
                subject(person, residence),
                since,
                Map.of("since", since, "dwelling", residence.dwelling().value()),
                on))
        .toList();
  }

  private static List<Notification> aboutDeparture(
      List<Recipient> recipients,
      NotificationKind kind,
      PersonId person,
      Residence residence,
      LocalDate left,
      LocalDate on) {
    return recipients.stream()
        .map(recipient ->
            Notification.unread(
                recipient,
                kind,
                subject(person, residence),
                left.toString(),
                Map.of("on", left.toString(), "dwelling", residence.dwelling().value()),
                on))
        .toList();
  }

  private static NotificationSubject subject(PersonId person, Residence residence) {
    return new NotificationSubject(
        NotificationSubject.RecordKind.RESIDENCE, residence.id().value(), person);
  }
}
