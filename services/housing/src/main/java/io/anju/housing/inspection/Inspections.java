package io.anju.housing.inspection;

import io.anju.codes.DwellingCode;
import io.anju.housing.HousingError;
import io.anju.housing.dwelling.Dwelling;
import io.anju.housing.dwelling.DwellingDetails;
import io.anju.housing.dwelling.Dwellings;
import io.anju.platform.access.AccessPolicy;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Scope;
import io.anju.platform.aggregate.Aggregates;
import io.anju.platform.aggregate.DuplicateException;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.command.Ids;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Records what inspections find and says how a dwelling stands. */
public final class Inspections {

  private static final int MAX_ATTEMPTS = 20;

  private final Aggregates<SafetyRecord> records;
  private final Dwellings dwellings;
  private final DwellingParties parties;
  private final Checklists checklists;
  private final Ids ids;
  private final Clock clock;

  public Inspections(
      Aggregates<SafetyRecord> records,
      Dwellings dwellings,
      DwellingParties parties,
      Checklists checklists,
      Ids ids,
      Clock clock) {
    this.records = records;
    this.dwellings = dwellings;
    this.parties = parties;
    this.checklists = checklists;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * @param id of the inspection just recorded
   */
  public record Recorded(String inspectionId, Versioned<SafetyRecord> safetyRecord) {}

  /**
   * Records a visit: open findings it looked at again are closed or repeated. Refuses with {@code
   * inspection-invalid} and everything that is wrong, {@code checklist-missing}, {@code
   * dwelling-retired}.
   */
  public Recorded record(DwellingCode dwelling, LocalDate on, List<Check> checks) {
    var details = requireCurrent(dwelling);
    AccessPolicy.require(
        Scope.personal(List.of(details.community().value()), List.of(), List.of()),
        AccessPolicy.Action.CHANGE);
    var list =
        checklists
            .inForce(details.community(), on)
            .orElseThrow(() -> new RegistryException(HousingError.CHECKLIST_MISSING));
    var inspection =
        new Inspection(ids.next(), on, CurrentCaller.get().subject(), list.id(), checks);
    for (int attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
      var loaded = records.find(dwelling.value());
      if (loaded
          .filter(known ->
              known.state().inspections().stream()
                  .anyMatch(one -> one.id().equals(inspection.id())))
          .isPresent()) {
        return new Recorded(inspection.id(), loaded.get());
      }
      requireValid(inspection, list, loaded.flatMap(known -> known.state().lastInspected()));
      try {
        return new Recorded(
            inspection.id(),
            loaded
                .map(known -> records.save(known, known.state().withInspection(inspection, list)))
                .orElseGet(() ->
                    records.add(
                        dwelling.value(),
                        SafetyRecord.ofFirstInspection(
                            dwelling, details.community(), inspection, list))));
      } catch (DuplicateException duplicate) {
        continue;
      } catch (RegistryException failure) {
        if (failure.code() != PlatformError.STALE_VERSION) {
          throw failure;
        }
      }
    }
    throw new RegistryException(PlatformError.UNAVAILABLE);
  }

  /**
   * For officials of the place, its owners, and who lets it or lives in it today; empty where
   * nobody has inspected it.
   */
  public Optional<Versioned<SafetyRecord>> findByDwelling(DwellingCode dwelling) {
    var caller = CurrentCaller.get();
    if (caller.official() || !parties.isParty(dwelling, caller)) {
      dwellings.requireWithOwners(dwelling);
    }
    return CurrentCaller.asSystem(() -> records.find(dwelling.value()));
  }

  private void requireValid(Inspection inspection, Checklist list, Optional<LocalDate> last) {
    var errors =
        InspectionValidator.validate(
            inspection.on(), inspection.checks(), list, last, LocalDate.now(clock));
    if (!errors.isEmpty()) {
      throw new RegistryException(HousingError.INSPECTION_INVALID, errors);
    }
  }

  private DwellingDetails requireCurrent(DwellingCode code) {
    return switch (dwellings.require(code).state()) {
      case Dwelling.Current current -> current.details();
      case Dwelling.Retired _ ->
          throw new RegistryException(
              HousingError.DWELLING_RETIRED, Map.of("dwelling", code.value()));
    };
  }
}
