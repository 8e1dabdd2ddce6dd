package io.anju.overview.dwelling;

import io.anju.contract.BuildingFact;
import io.anju.contract.DwellingFact;
import io.anju.contract.InspectionFact;
import io.anju.contract.TenancyFact;
import io.anju.contract.housing.TenancyStatus;
import io.anju.overview.fold.RegisteredStays;
import io.anju.overview.fold.Slot;
import io.anju.overview.fold.View;
import io.anju.platform.access.Scope;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The stored view of one dwelling.
 *
 * @param dwelling empty until its fact from the housing service is folded
 * @param building empty until its fact is folded
 * @param tenancies newest first
 * @param registeredStays of every person registered here, now or formerly
 * @param inspections empty where no inspection is known
 */
public record DwellingView(
    String dwellingCode,
    Optional<DwellingFact> dwelling,
    Optional<BuildingFact> building,
    List<TenancyFact> tenancies,
    List<RegisteredStays> registeredStays,
    Optional<InspectionFact> inspections) {

  static DwellingView of(View view, Optional<BuildingFact> building) {
    var tenancies =
        view.all(Slot.TENANCY).stream()
            .sorted(
                Comparator.comparing(TenancyFact::from).reversed().thenComparing(TenancyFact::id))
            .toList();
    return new DwellingView(
        view.id().key(),
        view.one(Slot.DWELLING),
        building,
        tenancies,
        view.all(Slot.OCCUPANT),
        view.one(Slot.INSPECTION));
  }

  public boolean isEmpty() {
    return dwelling.isEmpty() && tenancies.isEmpty() && registeredStays.isEmpty();
  }

  public static boolean isRunning(TenancyFact tenancy, LocalDate day) {
    return tenancy.status() == TenancyStatus.FILED
        && tenancy.endedOn() == null
        && !tenancy.from().isAfter(day)
        && (tenancy.until() == null || !tenancy.until().isBefore(day));
  }

  /** The occupants on that day, by registration or by a running tenancy, keyed by personId. */
  public Map<String, Occupant> occupantsOn(LocalDate day) {
    Map<String, Occupant> occupants = new HashMap<>();
    for (var occupancy : registeredStays) {
      occupancy.stays().stream()
          .filter(stay -> stay.isCurrentOn(day))
          .findFirst()
          .ifPresent(stay ->
              occupants.put(
                  occupancy.personId(),
                  new Occupant(occupancy.personId(), stay.since(), true, false)));
    }
    tenancies.stream()
        .filter(tenancy -> isRunning(tenancy, day))
        .forEach(tenancy ->
            tenancy
                .occupants()
                .forEach(person ->
                    occupants.merge(
                        person, new Occupant(person, null, false, true), Occupant::merge)));
    return occupants;
  }

  /**
   * Readable by officials of its division and by its landlords of that day. Until the fact of the
   * dwelling is folded, the divisions are those of its tenancies.
   */
  public Scope scopeOn(LocalDate day) {
    var running = tenancies.stream().filter(tenancy -> isRunning(tenancy, day)).toList();
    return Scope.personal(
        dwelling
            .map(registered -> List.of(registered.division()))
            .orElse(tenancies.stream().map(TenancyFact::division).distinct().toList()),
        running.stream()
            .map(TenancyFact::landlordPerson)
            .filter(Objects::nonNull)
            .distinct()
            .toList(),
        running.stream()
            .map(TenancyFact::landlordUscc)
            .filter(Objects::nonNull)
            .distinct()
            .toList());
  }
}
