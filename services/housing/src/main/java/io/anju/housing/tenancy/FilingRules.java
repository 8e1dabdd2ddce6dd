package io.anju.housing.tenancy;

import io.anju.contract.DwellingUse;
import io.anju.housing.occupancy.Period;
import io.anju.platform.error.FieldError;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a lease must keep to be put on record.
 *
 * @param withinDays from signing to filing (商品房屋租赁管理办法, art. 14: 30)
 * @param longestYears the longest term (Civil Code, art. 705: 20)
 */
public record FilingRules(int withinDays, int longestYears) {

  /** True the day after the last of the days; filing is still accepted. */
  boolean late(LocalDate signedOn, LocalDate filedOn) {
    return filedOn.isAfter(signedOn.plusDays(withinDays));
  }

  /** Everything that keeps the lease from the record. */
  List<FieldError> flaws(Lease lease, LocalDate today) {
    var flaws = new ArrayList<FieldError>();
    if (lease.signedOn().isAfter(today)) {
      flaws.add(FieldError.of("signedOn", "in-the-future", Map.of()));
    }
    flaws.addAll(tooLong(lease.term()));
    for (int i = 0; i < lease.tenants().size(); i++) {
      var tenant = lease.tenants().get(i);
      if (lease.tenants().indexOf(tenant) < i) {
        flaws.add(FieldError.of("tenants[" + i + "]", "given-twice", Map.of()));
      }
      if (lease.landlord().person().filter(tenant::equals).isPresent()) {
        flaws.add(FieldError.of("tenants[" + i + "]", "lets-to-self", Map.of()));
      }
    }
    return flaws;
  }

  List<FieldError> tooLong(Period term) {
    return term.until().isBefore(term.from().plusYears(longestYears)) ? List.of()
        : List.of(FieldError.of("until", "term-too-long", Map.of("years", Integer.toString(longestYears))));
  }

  /** What is worth a second look and stops nothing. */
  List<FilingWarning> warnings(Particulars particulars, DwellingUse use, LocalDate today) {
    var warnings = new ArrayList<FilingWarning>();
    if (particulars.filing().late()) {
      warnings.add(FilingWarning.LATE);
    }
    if (particulars.occupants().isEmpty()) {
      warnings.add(FilingWarning.NO_OCCUPANTS);
    } else if (use != DwellingUse.RESIDENTIAL && use != DwellingUse.DORMITORY) {
      warnings.add(FilingWarning.NOT_FOR_LIVING);
    }
    if (particulars.lease().term().until().isBefore(today)) {
      warnings.add(FilingWarning.TERM_OVER);
    }
    if (particulars.lease().term().from().isBefore(particulars.lease().signedOn())) {
      warnings.add(FilingWarning.BEGAN_BEFORE_SIGNING);
    }
    return warnings;
  }
}
