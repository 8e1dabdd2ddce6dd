package io.anju.residence.declaration;

import io.anju.codes.PersonId;
import io.anju.residence.notification.Authority;
import io.anju.residence.notification.Notification;
import io.anju.residence.notification.NotificationKind;
import io.anju.residence.notification.NotificationSubject;
import io.anju.residence.notification.Notifications;
import io.anju.residence.notification.Recipient;
import io.anju.residence.registration.Departure;
import io.anju.residence.registration.DepartureObjection;
import io.anju.residence.registration.Residence;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Tells each side what the other declared. */
record DeclarationNotifications(Parties parties, Notifications notifications) {

  void departed(PersonId person, Residence residence, Departure departure) {
    send(
        parties.otherPartyThan(departure.declaration().by(), person, residence),
        NotificationKind.DEPARTURE_DECLARED,
        person,
        residence,
        departure.on(),
        departure.declaration().on());
  }

  /** To the person whom the landlord declared. */
  void movedIn(PersonId person, Residence residence, LocalDate on) {
    notifications.send(
        Notification.unread(
            new Recipient.Individual(person),
            NotificationKind.MOVE_IN_DECLARED,
            subject(person, residence),
            residence.since().toString(),
            Map.of("since", residence.since().toString(), "dwelling", residence.dwelling().value()),
            on));
  }

  /** The police are to decide. */
  void objected(PersonId person, Residence residence, DepartureObjection objection) {
    send(
        List.of(new Recipient.Office(Authority.POLICE, residence.division())),
        NotificationKind.DEPARTURE_OBJECTED,
        person,
        residence,
        objection.departure().on(),
        objection.statement().declaration().on());
  }

  void decided(
      PersonId person,
      Residence residence,
      DepartureObjection objection,
      DepartureObjection.Decision decision) {
    send(
        parties.both(person, residence),
        decision.left()
            ? NotificationKind.DEPARTURE_CONFIRMED
            : NotificationKind.DEPARTURE_REVERSED,
        person,
        residence,
        objection.departure().on(),
        decision.declaration().on());
  }

  void sublet(PersonId tenant, PersonId lodger, Residence residence, LocalDate on) {
    notifications.sendAll(
        parties
            .landlords(tenant, residence.dwelling())
            .map(landlord ->
                Notification.unread(
                    landlord,
                    NotificationKind.SUBLET_DECLARED,
                    subject(lodger, residence),
                    residence.since().toString(),
                    Map.of(
                        "since",
                        residence.since().toString(),
                        "dwelling",
                        residence.dwelling().value()),
                    on))
            .toList());
  }

  private void send(
      List<Recipient> recipients,
      NotificationKind kind,
      PersonId person,
      Residence residence,
      LocalDate left,
      LocalDate on) {
    notifications.sendAll(
        recipients.stream()
            .map(recipient ->
                Notification.unread(
                    recipient,
                    kind,
                    subject(person, residence),
                    left.toString(),
                    Map.of("on", left.toString(), "dwelling", residence.dwelling().value()),
                    on))
            .toList());
  }

  private static NotificationSubject subject(PersonId person, Residence residence) {
    return new NotificationSubject(
        NotificationSubject.RecordKind.RESIDENCE, residence.id().value(), person);
  }
}
