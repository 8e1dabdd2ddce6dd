package io.anju.residence.permit;

import io.anju.platform.access.CurrentCaller;
import io.anju.residence.rules.RuleSets;
import java.time.Clock;
import java.time.LocalDate;

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
    return TimeDependentTransitions.applyUntil(
        LocalDate.now(clock),
        clock.instant(),
        permit,
        rules.require(permit.application().rules()).endorsement());
  }
}
