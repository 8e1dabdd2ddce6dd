package io.anju.housing.tenancy;

import io.anju.contract.TenancyFiler;
import io.anju.contract.TenancySide;
import io.anju.housing.HousingError;
import io.anju.housing.dwelling.Dwelling.Current;
import io.anju.housing.dwelling.Dwelling.Retired;
import io.anju.housing.dwelling.Dwellings;
import io.anju.housing.dwelling.Premises;
import io.anju.housing.occupancy.Occupancies;
import io.anju.housing.tenancy.rule.Deadlines;
import io.anju.housing.tenancy.rule.TenancyRule;
import io.anju.housing.tenancy.rule.TenancyRules;
import io.anju.platform.access.AccessPolicy;
import io.anju.platform.access.Caller;
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
  private final FilingRights rights;
  private final TenancyRules rules;
  private final Safety safety;
  private final Ids ids;
  private final Clock clock;

  public TenancyFilings(Aggregates<Tenancy> tenancies, Dwellings dwellings, Occupancies occupancies, FilingNumbers numbers,
      FilingRights rights, TenancyRules rules, Safety safety, Ids ids, Clock clock) {
    this.tenancies = tenancies;
    this.dwellings = dwellings;
    this.occupancies = occupancies;
    this.numbers = numbers;
    this.rights = rights;
    this.rules = rules;
    this.safety = safety;
    this.ids = ids;
    this.clock = clock;
  }

  /** A tenancy just filed, with what is worth a second look. */
  public record Accepted(Versioned<Tenancy> tenancy, List<FilingWarning> warnings) {}

  /**
   * Files a lease; the other side is asked to confirm and the filing stands meanwhile. Refuses with {@code unknown-dwelling},
   * {@code dwelling-retired}, {@code not-a-party}, {@code tenancy-unfit} and everything that is wrong with it, {@code tenancy-overlap},
   * {@code dwelling-crowded}, {@code head-tenancy-over}.
   */
  public Accepted file(NewTenancy wanted) {
    var premises = inUse(wanted);
    var head = wanted.under().map(this::head);
    var lease = new Lease(wanted.dwelling(), premises.community(), wanted.landlord(), wanted.tenants(), wanted.term(), wanted.signedOn(),
        wanted.monthlyRent(), wanted.deposit(), wanted.rooms(),
        wanted.under().map(under -> new Sublet(under.head(), head.orElseThrow().landlord(), under.consentedOn())));
    var today = LocalDate.now(clock);
    var rule = rules.at(premises.community(), today);
    var caller = CurrentCaller.get();
    if (!rights.mayFile(caller, lease, wanted.filedBy())) {
      throw new RegistryException(HousingError.NOT_A_PARTY);
    }
    var owners = FilingRights.owners(premises);
    var check = new LeaseCheck(rule, today).lease(lease, owners).rooms(lease, premises.attributes())
        .safe(safety.unfit(lease.dwelling(), today)).living(lease, wanted.household(), premises.attributes());
    lease.sublet().ifPresent(sublet -> check.under(head.orElseThrow(), lease, sublet.consentedOn()));
    if (!check.flaws().isEmpty()) {
      throw new RegistryException(HousingError.TENANCY_UNFIT, check.flaws());
    }
    var filing = new Filing(numbers.next(premises.community(), today.getYear()), filer(caller, wanted.filedBy()), today,
        Deadlines.passed(lease.signedOn(), rule.deadlines().filing(), today));
    var particulars = new Particulars(lease, filing, wanted.household(), Confirmation.after(side(wanted.filedBy())), owners, List.of(),
        Watch.after(today, lease.term(), wanted.household().movesAfter(today), rule.remindDays(), Optional.empty()));
    return onRecord(particulars, premises, rule, today);
  }

  private Accepted onRecord(Particulars particulars, Premises premises, TenancyRule rule, LocalDate today) {
    var lease = particulars.lease();
    String id = ids.next();
    AccessPolicy.require(TenancyScope.of(particulars), AccessPolicy.Action.CHANGE);
    Refusals.require(occupancies.claim(lease.dwelling(), lease.community(), id, particulars.holding(),
        rule.density().limits(premises.attributes())), lease.dwelling());
    try {
      return new Accepted(tenancies.add(id, new Tenancy.Filed(particulars)), FilingWarning.of(particulars, premises.use(), rule, today));
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
      case Retired _ -> throw new RegistryException(HousingError.DWELLING_RETIRED, Map.of("dwelling", dwelling.id()));
    };
  }

  /** The lease to let on under; whoever files must be able to name it. */
  private Lease head(NewTenancy.Under under) {
    var found = CurrentCaller.asSystem(() -> tenancies.find(under.head())).flatMap(head -> head.state() instanceof Tenancy.Filed filed
        ? Optional.of(filed.particulars().lease()) : Optional.empty());
    return found.orElseThrow(() -> new RegistryException(HousingError.HEAD_TENANCY_OVER));
  }

  private static Filer filer(Caller caller, TenancyFiler as) {
    boolean forOthers = !caller.official() && (as == TenancyFiler.AGENT || as == TenancyFiler.MANAGER);
    return forOthers ? new Filer(as, caller.person(), caller.uscc()) : new Filer(as, Optional.empty(), Optional.empty());
  }

  /** Managers and agents act for the landlord. */
  private static TenancySide side(TenancyFiler filer) {
    return switch (filer) {
      case LANDLORD, MANAGER, AGENT -> TenancySide.LANDLORD;
      case TENANT -> TenancySide.TENANT;
    };
  }
}
