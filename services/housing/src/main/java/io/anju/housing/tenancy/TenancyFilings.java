package io.anju.housing.tenancy;

import io.anju.contract.DwellingUse;
import io.anju.contract.TenancyFiler;
import io.anju.housing.HousingError;
import io.anju.housing.dwelling.Dwelling.Current;
import io.anju.housing.dwelling.Dwelling.Retired;
import io.anju.housing.dwelling.Dwellings;
import io.anju.housing.dwelling.Premises;
import io.anju.housing.occupancy.Occupancies;
import io.anju.platform.access.AccessPolicy;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.command.Ids;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.store.Aggregates;
import io.anju.platform.store.DuplicateException;
import io.anju.platform.store.Versioned;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts leases on record. */
public final class TenancyFilings {

  private final Aggregates<Tenancy> tenancies;
  private final Dwellings dwellings;
  private final Occupancies occupancies;
  private final FilingNumbers numbers;
  private final FilingRules rules;
  private final Ids ids;
  private final Clock clock;

  public TenancyFilings(Aggregates<Tenancy> tenancies, Dwellings dwellings, Occupancies occupancies, FilingNumbers numbers,
      FilingRules rules, Ids ids, Clock clock) {
    this.tenancies = tenancies;
    this.dwellings = dwellings;
    this.occupancies = occupancies;
    this.numbers = numbers;
    this.rules = rules;
    this.ids = ids;
    this.clock = clock;
  }

  /** A tenancy just filed, with what is worth a second look. */
  public record Accepted(Versioned<Tenancy> tenancy, List<FilingWarning> warnings) {}

  /**
   * Files a lease. Refuses with {@code unknown-dwelling}, {@code dwelling-retired}, {@code not-a-party}, {@code tenancy-unfit} and
   * everything that is wrong with it, {@code tenancy-overlap}.
   */
  public Accepted file(NewTenancy wanted) {
    var premises = inUse(wanted);
    var lease = new Lease(wanted.dwelling(), premises.community(), wanted.landlord(), wanted.tenants(), wanted.term(), wanted.signedOn(),
        wanted.monthlyRent(), wanted.deposit());
    var today = LocalDate.now(clock);
    var caller = CurrentCaller.get();
    if (!FilingRight.mayFile(caller, lease, wanted.filedBy())) {
      throw new RegistryException(HousingError.NOT_A_PARTY);
    }
    var flaws = rules.flaws(lease, today);
    if (!flaws.isEmpty()) {
      throw new RegistryException(HousingError.TENANCY_UNFIT, flaws);
    }
    boolean forOthers = !caller.official() && (wanted.filedBy() == TenancyFiler.AGENT || wanted.filedBy() == TenancyFiler.MANAGER);
    var filer = forOthers ? new Filer(wanted.filedBy(), caller.person(), caller.uscc())
        : new Filer(wanted.filedBy(), Optional.empty(), Optional.empty());
    var filing = new Filing(numbers.next(premises.community(), today.getYear()), filer, today, rules.late(lease.signedOn(), today));
    return onRecord(new Particulars(lease, filing, wanted.occupants()), premises.use(), today);
  }

  private Accepted onRecord(Particulars particulars, DwellingUse use, LocalDate today) {
    var tenancy = new Tenancy.Filed(particulars);
    AccessPolicy.require(TenancyScope.of(particulars), AccessPolicy.Action.CHANGE);
    var lease = particulars.lease();
    String id = ids.next();
    switch (occupancies.claim(lease.dwelling(), lease.community(), id, lease.term())) {
      case CLAIMED -> { }
      case OVERLAPS -> throw new RegistryException(HousingError.TENANCY_OVERLAP);
      case CLOSED -> throw retired(lease.dwelling().value());
    }
    try {
      return new Accepted(tenancies.add(id, tenancy), rules.warnings(particulars, use, today));
    } catch (DuplicateException spent) {
      // Others waited for this filing in vain and took the claim back.
      throw new RegistryException(HousingError.TENANCY_OVERLAP);
    }
  }

  private Premises inUse(NewTenancy wanted) {
    var dwelling = dwellings.find(wanted.dwelling()).orElseThrow(() -> new RegistryException(HousingError.UNKNOWN_DWELLING, Map.of(),
        List.of(FieldError.of("dwellingCode", "no-such-dwelling", Map.of()))));
    return switch (dwelling.state()) {
      case Current current -> current.premises();
      case Retired _ -> throw retired(dwelling.id());
    };
  }

  private static RegistryException retired(String dwelling) {
    return new RegistryException(HousingError.DWELLING_RETIRED, Map.of("dwelling", dwelling));
  }
}
