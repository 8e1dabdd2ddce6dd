package io.anju.residence.entitlement;

import io.anju.contract.residence.PermitStatus;
import io.anju.residence.permit.ActivePermit;
import io.anju.residence.permit.Permit;
import io.anju.residence.permit.SuspendedPermit;
import io.anju.residence.permit.Transition;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A stretch of time in which a permit is in use without a break.
 *
 * @param until the last day as far as is known: the end of the endorsement, or the day before it
 *     was suspended or cancelled
 */
record ActivePeriod(LocalDate since, LocalDate until) {

  boolean covers(LocalDate day) {
    return !day.isBefore(since) && !day.isAfter(until);
  }

  /**
   * The stretch a day lies in, by a permit as it stands today; empty where it was not in use that
   * day.
   */
  static Optional<ActivePeriod> of(Permit permit, LocalDate day, ZoneId zone) {
    return activePeriods(permit, zone).stream().filter(period -> period.covers(day)).findFirst();
  }

  private static List<ActivePeriod> activePeriods(Permit permit, ZoneId zone) {
    var periods = new ArrayList<ActivePeriod>();
    LocalDate since = null;
    for (var step : permit.history()) {
      if (step.to() == PermitStatus.ACTIVE) {
        since = since == null ? dayOf(step, zone) : since;
      } else if (since != null) {
        periods.add(new ActivePeriod(since, dayOf(step, zone).minusDays(1)));
        since = null;
      }
    }
    if (since != null && permit instanceof ActivePermit active) {
      periods.add(new ActivePeriod(since, active.endorsement().windowCloses()));
    }
    // A change by time alone is saved later than the day from which it applies.
    if (permit instanceof SuspendedPermit suspended && !periods.isEmpty()) {
      periods.add(
          new ActivePeriod(
              periods.removeLast().since(), suspended.suspension().since().minusDays(1)));
    }
    return periods;
  }

  private static LocalDate dayOf(Transition step, ZoneId zone) {
    return step.at().atZone(zone).toLocalDate();
  }
}
