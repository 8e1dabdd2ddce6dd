package io.anju.residence.permit.recorded;

import io.anju.contract.residence.PermitStatus;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.RegistryException;
import io.anju.residence.ResidenceError;
import io.anju.residence.permit.ActivePermit;
import io.anju.residence.permit.Cancellation;
import io.anju.residence.permit.CancelledPermit;
import io.anju.residence.permit.Endorsement;
import io.anju.residence.permit.Permit;
import io.anju.residence.permit.SuspendedPermit;
import io.anju.residence.permit.Suspension;
import io.anju.residence.permit.Transition;
import io.anju.residence.permit.application.Application;
import io.anju.residence.permit.card.Card;
import io.anju.residence.permit.review.ReviewState;
import io.anju.residence.rules.EndorsementRules;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Goes through the life of a recorded permit day by day, under the rules it was applied for. An
 * endorsement after its window was late and ended a suspension (Decree 663 art. 10).
 */
final class RecordedHistory {

  private final RecordedPermit recorded;
  private final Application application;
  private final EndorsementRules rules;
  private final String actor;
  private final ZoneId zone;
  private final List<Transition> history = new ArrayList<>();

  RecordedHistory(
      RecordedPermit recorded,
      Application application,
      EndorsementRules rules,
      String actor,
      ZoneId zone) {
    this.recorded = recorded;
    this.application = application;
    this.rules = rules;
    this.actor = actor;
    this.zone = zone;
  }

  /**
   * The permit as it is by the record; what time alone changed since follows from it.
   *
   * @throws RegistryException {@code permit-record-contradictory} where the rules allow no such
   *     life, with the column that contradicts them
   */
  Permit permit() {
    add(recorded.appliedOn(), PermitStatus.ACCEPTED, "applied");
    add(recorded.issuedOn(), PermitStatus.APPROVED, "approved");
    add(recorded.issuedOn(), PermitStatus.ACTIVE, Transition.ISSUED);
    var endorsement = Endorsement.startingOn(recorded.issuedOn(), rules);
    for (var day : recorded.endorsements()) {
      endorsement = endorsed(endorsement, day);
    }
    var card = new Card(recorded.cardNumber(), recorded.issuedOn());
    if (recorded.status() == PermitStatus.ACTIVE) {
      return new ActivePermit(application, card, endorsement, ReviewState.NEVER_REVIEWED, history);
    }
    var last = endorsement;
    var suspension = recorded.suspendedSince().map(day -> suspended(day, last));
    if (recorded.status() == PermitStatus.SUSPENDED) {
      return new SuspendedPermit(
          application,
          card,
          endorsement,
          suspension.orElseThrow(),
          ReviewState.NEVER_REVIEWED,
          history);
    }
    var why = Cancellation.of(recorded.reason().orElseThrow(), Optional.empty());
    var on = recorded.cancelledOn().orElseThrow();
    add(on, PermitStatus.CANCELLED, why.historyReason());
    return new CancelledPermit(application, Optional.of(card), on, why, history);
  }

  private Endorsement endorsed(Endorsement endorsement, LocalDate day) {
    if (day.isBefore(endorsement.windowOpens())) {
      throw contradictory(
          "endorsements",
          "endorsement-too-early",
          Map.of("from", endorsement.windowOpens().toString()));
    }
    if (!day.isAfter(endorsement.windowCloses())) {
      add(day, PermitStatus.ACTIVE, Transition.ENDORSED);
      return endorsement.renewed(rules);
    }
    var missedOn = endorsement.missedOn();
    var lapsed = rules.maxSuspension().map(missedOn::plus);
    if (lapsed.filter(last -> !day.isBefore(last)).isPresent()) {
      throw contradictory(
          "endorsements",
          "endorsed-after-cancellation",
          Map.of("on", lapsed.orElseThrow().toString()));
    }
    add(
        missedOn,
        PermitStatus.SUSPENDED,
        new Suspension(missedOn, Suspension.Cause.ENDORSEMENT_MISSED).causeCode());
    add(day, PermitStatus.ACTIVE, Transition.ENDORSED_LATE);
    return endorsement.endorsedLate(missedOn, day, rules);
  }

  private Suspension suspended(LocalDate day, Endorsement endorsement) {
    var suspension =
        new Suspension(
            day,
            day.isAfter(endorsement.windowCloses())
                ? Suspension.Cause.ENDORSEMENT_MISSED
                : Suspension.Cause.GROUNDS_LAPSED);
    add(day, PermitStatus.SUSPENDED, suspension.causeCode());
    return suspension;
  }

  private void add(LocalDate on, PermitStatus to, String reason) {
    history.add(
        new Transition(
            on.atStartOfDay(zone).toInstant(),
            history.isEmpty() ? Optional.empty() : Optional.of(history.getLast().to()),
            to,
            reason,
            actor,
            application.rules(),
            List.of()));
  }

  private static RegistryException contradictory(
      String column, String code, Map<String, String> arguments) {
    return new RegistryException(
        ResidenceError.PERMIT_RECORD_CONTRADICTORY,
        List.of(FieldError.of(column, code, arguments)));
  }
}
