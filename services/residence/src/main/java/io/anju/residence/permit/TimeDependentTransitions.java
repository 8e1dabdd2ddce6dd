package io.anju.residence.permit;

import io.anju.residence.rules.EndorsementRules;
import java.time.Instant;
import java.time.LocalDate;

/** The transitions of a permit by time alone. */
final class TimeDependentTransitions {

  static final String SYSTEM_ACTOR = "anju";

  private TimeDependentTransitions() {}

  /**
   * The permit in its state on a day: suspended from the day after a missed endorsement (Decree 663
   * art. 10) or from the end of the grace period after its grounds lapsed, cancelled where the
   * endorsement has been missed for as long as the rule set permits (Shenzhen art. 27: two years).
   */
  static Permit applyUntil(LocalDate today, Instant at, Permit permit, EndorsementRules rules) {
    return switch (permit) {
      case ActivePermit active when !today.isBefore(active.suspendsOn()) ->
          applyUntil(
              today,
              at,
              active.suspend(new ActionContext(at, active.suspendsOn(), SYSTEM_ACTOR)),
              rules);
      case SuspendedPermit suspended when suspensionLapsed(today, suspended, rules) ->
          suspended.cancel(
              new ActionContext(at, suspended.lapsesOn(rules).orElseThrow(), SYSTEM_ACTOR),
              Cancellation.suspensionLapsed());
      case AcceptedPermit _,
          ApprovedPermit _,
          RefusedPermit _,
          ActivePermit _,
          SuspendedPermit _,
          CancelledPermit _ ->
          permit;
    };
  }

  private static boolean suspensionLapsed(
      LocalDate today, SuspendedPermit suspended, EndorsementRules rules) {
    return suspended.lapsesOn(rules).filter(day -> !today.isBefore(day)).isPresent();
  }
}
