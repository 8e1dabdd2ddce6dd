package io.anju.residence.rules.condition;

import io.anju.contract.employment.InsuranceKind;
import java.time.YearMonth;
import java.util.Set;

/** A month for which social insurance was paid, and the kinds that were: at least one. */
public record InsuredMonth(YearMonth month, Set<InsuranceKind> kinds) {
  public InsuredMonth {
    kinds = Set.copyOf(kinds);
    if (kinds.isEmpty()) {
      throw new IllegalArgumentException("A month without a kind of insurance is not insured");
    }
  }
}
