package io.anju.residence.entitlement;

import io.anju.contract.PermitStatus;
import io.anju.residence.permit.Permit;
import io.anju.residence.permit.Step;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
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
    return stretches(permit, zone).stream().filter(stretch -> stretch.covers(day)).findFirst();
  }

  private static List<InUse> stretches(Permit permit, ZoneId zone) {
    var stretches = new ArrayList<InUse>();
    LocalDate since = null;
    for (var step : permit.history()) {
      if (step.to() == PermitStatus.ACTIVE) {
        since = since == null ? dayOf(step, zone) : since;
      } else if (since != null) {
        stretches.add(new InUse(since, dayOf(step, zone).minusDays(1)));
        since = null;
      }
    }
    if (since != null && permit instanceof Permit.Active active) {
      stretches.add(new InUse(since, active.endorsement().by()));
    }
    // What time alone did is recorded when somebody looks; it began when it was due.
    if (permit instanceof Permit.Suspended asleep && !stretches.isEmpty()) {
      stretches.add(new InUse(stretches.removeLast().since(), asleep.suspension().since().minusDays(1)));
    }
    return stretches;
  }

  private static LocalDate dayOf(Step step, ZoneId zone) {
    return step.at().atZone(zone).toLocalDate();
  }
}
