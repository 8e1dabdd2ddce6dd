package io.anju.housing.inspection;

import io.anju.codes.DwellingCode;
import io.anju.housing.tenancy.Tenancy;
import io.anju.housing.tenancy.TenancySearch;
import io.anju.platform.access.Caller;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.store.Versioned;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Parties are those of a tenancy that runs today: whoever may see such a tenancy may see how safe the dwelling is. */
public record RunningTenancies(TenancySearch search, Clock clock) implements Parties {

  private static final int MOST = 500;

  @Override
  public boolean partyTo(DwellingCode dwelling, Caller caller) {
    var today = LocalDate.now(clock);
    return CurrentCaller.call(caller, () -> search.ofDwelling(dwelling, Optional.empty(), MOST)).stream()
        .anyMatch(tenancy -> runs(tenancy, today));
  }

  private static boolean runs(Versioned<Tenancy> tenancy, LocalDate day) {
    return tenancy.state().held().filter(term -> !term.period().from().isAfter(day) && !term.period().until().isBefore(day)).isPresent();
  }
}
