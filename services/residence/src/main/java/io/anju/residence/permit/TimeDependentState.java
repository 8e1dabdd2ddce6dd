package io.anju.residence.permit;

import io.anju.platform.access.CurrentCaller;
import io.anju.residence.rules.EndorsementRules;
import io.anju.residence.rules.RuleSets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The state of a permit today, and the context of an action now. */
public final class TimeDependentState {

  private final RuleSets rules;
  private final Clock clock;

  public TimeDependentState(RuleSets rules, Clock clock) {
    this.rules = rules;
    this.clock = clock;
  }

  /** Now, by the current caller. */
  public ActionContext actionContext() {
    return new ActionContext(clock.instant(), LocalDate.now(clock), CurrentCaller.get().subject());
  }

  /** The permit after all changes by time alone, whether or not they are saved yet. */
  public Permit asOfToday(Permit permit) {
    var set = rules.require(permit.application().rules());
    return TimeDependentTransitions.applyUntil(
        LocalDate.now(clock),
        clock.instant(),
        set.dormancy().switchedOn() ? permit : withoutDormancy(permit, set.endorsement()),
        set.endorsement());
  }

  /**
   * A permit whose rules know no dormancy, stored when they did: it is not suspended because its
   * evidence ended, and is in use again where it was.
   */
  private Permit withoutDormancy(Permit permit, EndorsementRules endorsement) {
    return switch (permit) {
      case ActivePermit active when active.reviewState().pendingSuspension().isPresent() ->
          active.withReviewState(active.reviewState().withoutPendingSuspension());
      case SuspendedPermit suspended
          when suspended.suspension().cause() == Suspension.Cause.GROUNDS_LAPSED ->
          suspended.groundsReturned(
              new ActionContext(
                  clock.instant(), LocalDate.now(clock), TimeDependentTransitions.SYSTEM_ACTOR),
              endorsement,
              List.of());
      case AcceptedPermit _,
          ApprovedPermit _,
          RefusedPermit _,
          ActivePermit _,
          SuspendedPermit _,
          CancelledPermit _ ->
          permit;
    };
  }
}
