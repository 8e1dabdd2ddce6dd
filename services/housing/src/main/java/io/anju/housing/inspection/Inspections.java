package io.anju.housing.inspection;

import io.anju.codes.DwellingCode;
import io.anju.housing.HousingError;
import io.anju.housing.dwelling.Dwelling;
import io.anju.housing.dwelling.Dwellings;
import io.anju.housing.dwelling.Premises;
import io.anju.platform.access.AccessPolicy;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Scope;
import io.anju.platform.command.Ids;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.store.Aggregates;
import io.anju.platform.store.DuplicateException;
import io.anju.platform.store.Versioned;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Records what inspections find and says how a dwelling stands. */
public final class Inspections {

  private static final int ATTEMPTS = 20;

  private final Aggregates<SafetyRecord> records;
  private final Dwellings dwellings;
  private final Parties parties;
  private final Checklists checklists;
  private final Ids ids;
  private final Clock clock;

  public Inspections(Aggregates<SafetyRecord> records, Dwellings dwellings, Parties parties, Checklists checklists, Ids ids, Clock clock) {
    this.records = records;
    this.dwellings = dwellings;
    this.parties = parties;
    this.checklists = checklists;
    this.ids = ids;
    this.clock = clock;
  }

  /** @param id of the inspection just recorded */
  public record Recorded(String id, Versioned<SafetyRecord> dwelling) {}

  /**
   * Records a visit: open findings it looked at again are closed or repeated. Refuses with {@code inspection-unfit} and everything that
   * is wrong, {@code no-checklist}, {@code dwelling-retired}.
   */
  public Recorded record(DwellingCode dwelling, LocalDate on, List<Check> checks) {
    var premises = inUse(dwelling);
    AccessPolicy.require(Scope.personal(List.of(premises.community().value()), List.of(), List.of()), AccessPolicy.Action.CHANGE);
    var list = checklists.inForce(premises.community(), on).orElseThrow(() -> new RegistryException(HousingError.NO_CHECKLIST));
    var visit = new Inspection(ids.next(), on, CurrentCaller.get().subject(), list.id(), checks);
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      var seen = records.find(dwelling.value());
      if (seen.filter(known -> known.state().inspections().stream().anyMatch(one -> one.id().equals(visit.id()))).isPresent()) {
        return new Recorded(visit.id(), seen.get());
      }
      requireFit(visit, list, seen.flatMap(known -> known.state().lastInspected()));
      try {
        return new Recorded(visit.id(), seen.map(known -> records.save(known, known.state().after(visit, list)))
            .orElseGet(() -> records.add(dwelling.value(), SafetyRecord.first(dwelling, premises.community(), visit, list))));
      } catch (DuplicateException raced) {
        continue;
      } catch (RegistryException refused) {
        if (refused.code() != PlatformError.STALE_VERSION) {
          throw refused;
        }
      }
    }
    throw new RegistryException(PlatformError.UNAVAILABLE);
  }

  /** For officials of the place, its owners, and who lets it or lives in it today; empty where nobody has inspected it. */
  public Optional<Versioned<SafetyRecord>> of(DwellingCode dwelling) {
    var caller = CurrentCaller.get();
    if (caller.official() || !parties.partyTo(dwelling, caller)) {
      dwellings.requireWithOwners(dwelling);
    }
    return CurrentCaller.asSystem(() -> records.find(dwelling.value()));
  }

  private void requireFit(Inspection visit, Checklist list, Optional<LocalDate> last) {
    var flaws = InspectionRules.flaws(visit.on(), visit.checks(), list, last, LocalDate.now(clock));
    if (!flaws.isEmpty()) {
      throw new RegistryException(HousingError.INSPECTION_UNFIT, flaws);
    }
  }

  private Premises inUse(DwellingCode code) {
    return switch (dwellings.require(code).state()) {
      case Dwelling.Current current -> current.premises();
      case Dwelling.Retired _ -> throw new RegistryException(HousingError.DWELLING_RETIRED, Map.of("dwelling", code.value()));
    };
  }
}
