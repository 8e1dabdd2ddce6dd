package io.anju.housing.tenancy;

import io.anju.contract.housing.DwellingUse;
import io.anju.housing.tenancy.rule.Deadlines;
import io.anju.housing.tenancy.rule.TenancyRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A remark on a filing that does not prevent it. */
public enum FilingWarning {
  LATE,
  NO_OCCUPANTS,
  NOT_FOR_LIVING,
  TERM_OVER,
  BEGAN_BEFORE_SIGNING,
  /** A deposit without what the lease says of its return and deductions (住房租赁条例 2025). */
  DEPOSIT_TERMS_MISSING,
  /** A tenant reported the sublet to the landlord after the deadline (Shenzhen art. 12). */
  SUBLET_REPORTED_LATE;

  /** Kebab-case, stable. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static List<FilingWarning> of(
      TenancyDetails details, DwellingUse use, TenancyRule rule, LocalDate today) {
    var lease = details.lease();
    var occupants = details.household().occupants();
    var warnings = new ArrayList<FilingWarning>();
    if (details.filing().late()) {
      warnings.add(LATE);
    }
    if (occupants.isEmpty()) {
      warnings.add(NO_OCCUPANTS);
    } else if (use != DwellingUse.RESIDENTIAL && use != DwellingUse.DORMITORY) {
      warnings.add(NOT_FOR_LIVING);
    }
    if (lease.term().until().isBefore(today)) {
      warnings.add(TERM_OVER);
    }
    if (lease.term().from().isBefore(lease.signedOn())) {
      warnings.add(BEGAN_BEFORE_SIGNING);
    }
    if (rule.letting().depositTermsStated()
        && !lease.signedOn().isBefore(rule.letting().inForce())
        && lease.depositTermsMissing()) {
      warnings.add(DEPOSIT_TERMS_MISSING);
    }
    if (lease.sublet().isPresent()
        && rule.deadlines()
            .subtenant()
            .filter(days -> Deadlines.passed(lease.term().from(), days, today))
            .isPresent()) {
      warnings.add(SUBLET_REPORTED_LATE);
    }
    return warnings;
  }
}
