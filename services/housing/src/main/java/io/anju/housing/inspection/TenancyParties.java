package io.anju.housing.inspection;

import io.anju.codes.DwellingCode;
import io.anju.housing.tenancy.Tenancy;
import io.anju.housing.tenancy.TenancySearch;
import io.anju.platform.access.Caller;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.aggregate.Versioned;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Whoever may read a tenancy of today may read the safety record of its dwelling. */
public record TenancyParties(TenancySearch search, Clock clock) implements DwellingParties {

  private static final int MAX_TENANCIES = 500;

  @Override
  public boolean isParty(DwellingCode dwelling, Caller caller) {
    var today = LocalDate.now(clock);
    return CurrentCaller.call(
            caller, () -> search.findByDwelling(dwelling, Optional.empty(), MAX_TENANCIES))
        .stream()
        .anyMatch(tenancy -> isInForceOn(tenancy, today));
  }

  private static boolean isInForceOn(Versioned<Tenancy> tenancy, LocalDate day) {
    return tenancy
        .state()
        .holding()
        .filter(holding ->
            !holding.period().from().isAfter(day) && !holding.period().until().isBefore(day))
        .isPresent();
  }
}
