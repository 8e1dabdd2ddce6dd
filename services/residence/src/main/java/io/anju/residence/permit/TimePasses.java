package io.anju.residence.permit;

import io.anju.residence.rules.EndorsementRules;
import java.time.Instant;
import java.time.LocalDate;

/** What becomes of a permit by time alone, nobody doing anything. */
final class TimePasses {

  static final String NOBODY = "anju";

  private TimePasses() {}

  /**
   * The permit as it stands on a day: suspended from the day after a missed endorsement (Decree 663 art. 10) or from the end of
   * the grace period after its grounds lapsed, cancelled where a suspension lasted as long as the rule set bears (Shenzhen
   * art. 27: two years).
   */
  static Permit until(LocalDate today, Instant at, Permit permit, EndorsementRules rules) {
    return switch (permit) {
      case Permit.Active active when !today.isBefore(active.sleepsOn()) ->
          until(today, at, active.fallAsleep(new Act(at, active.sleepsOn(), NOBODY)), rules);
      case Permit.Suspended suspended when lapsed(today, suspended, rules) -> suspended.cancel(
          new Act(at, suspended.suspension().since().plus(rules.lapse().orElseThrow()), NOBODY), Cancellation.lapsed());
      case Permit.Accepted _, Permit.Approved _, Permit.Refused _, Permit.Active _, Permit.Suspended _, Permit.Cancelled _ -> permit;
    };
  }

  private static boolean lapsed(LocalDate today, Permit.Suspended suspended, EndorsementRules rules) {
    return rules.lapse().filter(longest -> !today.isBefore(suspended.suspension().since().plus(longest))).isPresent();
  }
}
