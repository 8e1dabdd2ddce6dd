package io.anju.residence.declaration;

import io.anju.codes.PersonId;
import io.anju.residence.notification.Authority;
import io.anju.residence.notification.Notification;
import io.anju.residence.notification.NotificationKind;
import io.anju.residence.notification.NotificationSubject;
import io.anju.residence.notification.Recipient;
import io.anju.residence.registration.Departure;
import io.anju.residence.registration.DepartureObjection;
import io.anju.residence.registration.Residence;
import java.time.LocalDate;
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

  /** To the person: the receipt of the registration (Hangzhou arts. 13 and 25). */
  List<Notification> receipt(PersonId person, Residence residence, LocalDate on) {
    return aboutMoveIn(
        Stream.of(new Recipient.Individual(person)),
        NotificationKind.RESIDENCE_REGISTERED,
        person,
        residence,
        on);
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
