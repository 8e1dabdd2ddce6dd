package io.anju.residence.permit;

import io.anju.platform.access.CurrentCaller;
import io.anju.residence.rules.RuleSets;
import java.time.Clock;
import java.time.LocalDate;

/** Permits as they stand today, and who acts on them now. */
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

  /** What time alone made of a permit, whether or not that is recorded yet. */
  public Permit asOfToday(Permit permit) {
    return TimeDependentTransitions.applyUntil(
        LocalDate.now(clock),
        clock.instant(),
        permit,
        rules.require(permit.application().rules()).endorsement());
  }
}
