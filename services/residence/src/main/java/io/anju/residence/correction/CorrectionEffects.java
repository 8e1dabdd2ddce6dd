package io.anju.residence.correction;

import io.anju.contract.NotificationFact;
import io.anju.platform.access.CurrentCaller;
import io.anju.residence.notification.Notification;
import io.anju.residence.notification.NotificationFacts;
import io.anju.residence.notification.NotificationKind;
import io.anju.residence.notification.NotificationSubject;
import io.anju.residence.notification.Recipient;
import io.anju.residence.person.Persons;
import java.time.LocalDate;
import java.util.Map;

/** The effects of applying for a correction and of deciding on it. */
record CorrectionEffects(Persons persons) {

  /** Notifies the authority that keeps the datum. */
  NotificationFact submitted(CorrectionApplication application) {
    return NotificationFacts.of(
        Notification.unread(
            new Recipient.Office(application.objection().authority(), application.division()),
            NotificationKind.CORRECTION_SUBMITTED,
            subject(application),
            "",
            Map.of("decideBy", application.decideBy().toString()),
            application.submittedOn()));
  }

  /**
   * Corrects what this service itself keeps. It comes before the decision is saved, so that no
   * saved decision was not carried out; deciding again after a failure in between repeats it.
   */
  void apply(Correction.Granted granted) {
    var application = granted.application();
    switch (application.objection()) {
      case Objection.Datum datum ->
          PersonField.of(datum)
              .ifPresent(field ->
                  // As the system: the official may decide on the correction, which changes a
                  // person.
                  CurrentCaller.asSystem(() ->
                      persons.change(
                          application.person(),
                          person ->
                              person.with(
                                  field.correct(person.identity(), datum.correctedValue())))));
      case Objection.PermitDecision _ -> {}
    }
  }

  /** Notifies the person of the decision. */
  NotificationFact granted(Correction.Granted granted) {
    return decided(
        granted.application(), NotificationKind.CORRECTION_GRANTED, granted.decision().on());
  }

  /** Notifies the person of the decision. */
  NotificationFact denied(Correction.Denied denied) {
    return decided(
        denied.application(), NotificationKind.CORRECTION_DENIED, denied.decision().on());
  }

  private static NotificationFact decided(
      CorrectionApplication application, NotificationKind kind, LocalDate on) {
    return NotificationFacts.of(
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
