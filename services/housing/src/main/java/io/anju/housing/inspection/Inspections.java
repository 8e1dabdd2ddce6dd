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
import io.anju.platform.aggregate.OptimisticRetry;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.command.Ids;
import io.anju.platform.error.RegistryException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Records inspections and reads the safety record of a dwelling. */
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
   * @param inspectionId of the inspection just recorded
   */
  public record Recorded(String inspectionId, Versioned<SafetyRecord> safetyRecord) {}

  /**
   * Records an inspection; open findings it checked again are closed or repeated. Refuses with
   * {@code inspection-invalid} and every error, {@code checklist-missing}, {@code
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
    return OptimisticRetry.retry(
        MAX_ATTEMPTS, () -> save(details, inspection, list, records.find(dwelling.value())));
  }

  private Recorded save(
      DwellingDetails dwelling,
      Inspection inspection,
      Checklist list,
      Optional<Versioned<SafetyRecord>> loaded) {
    if (loaded.filter(known -> known.state().contains(inspection.id())).isPresent()) {
      return new Recorded(inspection.id(), loaded.get());
    }
    requireValid(inspection, list, loaded.flatMap(known -> known.state().lastInspected()));
    return new Recorded(
        inspection.id(),
        loaded
            .map(known -> records.save(known, known.state().withInspection(inspection, list)))
            .orElseGet(() ->
                records.add(
                    dwelling.code().value(),
                    SafetyRecord.ofFirstInspection(
                        dwelling.code(), dwelling.community(), inspection, list))));
  }

  /**
   * For officials of its division, its owners, and the parties to a tenancy of today; empty where
   * it was never inspected.
   */
  public Optional<Versioned<SafetyRecord>> findByDwelling(DwellingCode dwelling) {
    var caller = CurrentCaller.get();
    if (caller.official() || !parties.isParty(dwelling, caller)) {
      dwellings.requireWithOwners(dwelling);
    }
    // System: the right was checked above; the scope of a record knows officials alone.
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
