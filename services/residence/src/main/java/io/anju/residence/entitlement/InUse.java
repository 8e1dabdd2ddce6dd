package io.anju.residence.entitlement;

import io.anju.contract.PermitStatus;
import io.anju.residence.permit.Permit;
import io.anju.residence.permit.Step;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A stretch of time in which a permit is in use without a break.
 *
 * @param until the last day as far as is known: the end of the endorsement, or the day before it slept or ended
 */
record InUse(LocalDate since, LocalDate until) {

  boolean covers(LocalDate day) {
    return !day.isBefore(since) && !day.isAfter(until);
  }

  /** The stretch a day lies in, by a permit as it stands today; empty where it was not in use that day. */
  static Optional<InUse> of(Permit permit, LocalDate day, ZoneId zone) {
    LocalDate since = null;
    for (var step : permit.history()) {
      var on = dayOf(step, permit, zone);
      if (step.to() == PermitStatus.ACTIVE) {
        since = since == null ? on : since;
      } else if (since != null) {
        var stretch = new InUse(since, on.minusDays(1));
        since = null;
        if (stretch.covers(day)) {
          return Optional.of(stretch);
        }
      }
    }
    if (since == null) {
      return Optional.empty();
    }
    var start = since;
    return lastDay(permit).map(last -> new InUse(start, last)).filter(stretch -> stretch.covers(day));
  }

  private static Optional<LocalDate> lastDay(Permit permit) {
    return permit instanceof Permit.Active active ? Optional.of(active.endorsement().by()) : Optional.empty();
  }

  /** What time alone did is recorded when somebody looks; it began when it was due. */
  private static LocalDate dayOf(Step step, Permit permit, ZoneId zone) {
    boolean newest = step == permit.history().getLast();
    return newest && permit instanceof Permit.Suspended asleep ? asleep.suspension().since() : step.at().atZone(zone).toLocalDate();
  }
}
