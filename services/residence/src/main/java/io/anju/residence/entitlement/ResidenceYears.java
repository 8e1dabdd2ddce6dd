package io.anju.residence.entitlement;

import io.anju.contract.residence.PermitStatus;
import io.anju.residence.permit.Endorsement;
import io.anju.residence.permit.Permit;
import io.anju.residence.permit.PermitDetails;
import io.anju.residence.rules.condition.Circumstances;
import io.anju.residence.rules.condition.Stay;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;

/**
 * From when a permit's years of residence count.
 *
 * @param issuedOn the day it first came into use, whichever card it has now
 * @param countsFrom that day too, unless a late endorsement or suspended time moved it
 */
record ResidenceYears(LocalDate issuedOn, LocalDate countsFrom) {

  /** Empty for a permit that was never issued, or has ended. */
  static Optional<ResidenceYears> of(Permit permit, ZoneId zone) {
    var issued =
        permit.history().stream()
            .filter(step -> step.to() == PermitStatus.ACTIVE)
            .findFirst()
            .map(step -> step.at().atZone(zone).toLocalDate());
    return issued.flatMap(day ->
        PermitDetails.of(permit)
            .endorsement()
            .map(Endorsement::countsFrom)
            .map(from -> new ResidenceYears(day, from)));
  }

  /**
   * What is known, with the residence that counts: from the late endorsement that began the years
   * anew (Decree 663 art. 10), or all but the suspended days (Hangzhou art. 20).
   */
  Circumstances applyTo(Circumstances known, boolean anew) {
    if (!countsFrom.isAfter(issuedOn)) {
      return known;
    }
    var first =
        known.stays().stream().map(Stay::since).min(Comparator.naturalOrder()).orElse(countsFrom);
    return known.residingFrom(
        anew ? countsFrom : first.plusDays(ChronoUnit.DAYS.between(issuedOn, countsFrom)));
  }
}
