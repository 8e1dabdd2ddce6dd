package io.anju.residence.correction;

import io.anju.platform.access.CurrentCaller;
import io.anju.residence.notification.Notification;
import io.anju.residence.notification.NotificationKind;
import io.anju.residence.notification.NotificationSubject;
import io.anju.residence.notification.Notifications;
import io.anju.residence.notification.Recipient;
import io.anju.residence.person.Persons;
import java.time.LocalDate;
import java.util.Map;

/**
 * What follows from asking and from deciding: the source is told, the datum put right, the person
 * told.
 */
record CorrectionEffects(Persons persons, Notifications notifications) {

  void notifyAuthority(CorrectionApplication application) {
    notifications.send(
        Notification.unread(
            new Recipient.Office(application.objection().authority(), application.division()),
            NotificationKind.CORRECTION_SUBMITTED,
            subject(application),
            "",
            Map.of("decideBy", application.decideBy().toString()),
            application.submittedOn()));
  }

  /**
   * Only what this service itself keeps; before the decision is recorded, so that none stands
   * recorded that was not carried out.
   */
  void apply(Correction decided) {
    switch (decided) {
      case Correction.Granted(var application, _)
          when application.objection() instanceof Objection.Datum datum ->
          PersonField.of(datum)
              .ifPresent(field ->
                  CurrentCaller.asSystem(() ->
                      persons.change(
                          application.person(),
                          person ->
                              person.with(
                                  field.correct(person.identity(), datum.correctedValue())))));
      case Correction.Granted _, Correction.Denied _, Correction.Pending _ -> {}
    }
  }

  void notifyPerson(Correction decided) {
    switch (decided) {
      case Correction.Granted(var application, var decision) ->
          send(application, NotificationKind.CORRECTION_GRANTED, decision.on());
      case Correction.Denied(var application, var decision) ->
          send(application, NotificationKind.CORRECTION_DENIED, decision.on());
      case Correction.Pending _ -> {}
    }
  }

  private void send(CorrectionApplication application, NotificationKind kind, LocalDate on) {
    notifications.send(
        Notification.unread(
            new Recipient.Individual(application.person()),
            kind,
            subject(application),
            "",
            Map.of(),
            on));
  }

  private static NotificationSubject subject(CorrectionApplication application) {
    return new NotificationSubject(
        NotificationSubject.RecordKind.CORRECTION, application.id().value(), application.person());
  }
}
