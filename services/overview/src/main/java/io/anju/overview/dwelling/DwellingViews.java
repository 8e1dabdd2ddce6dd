package io.anju.overview.dwelling;

import io.anju.overview.fold.Slot;
import io.anju.overview.fold.View;
import io.anju.overview.source.Source;
import io.anju.overview.source.SourceState;
import io.anju.platform.access.AccessPolicy;
import io.anju.platform.access.AccessPolicy.Action;
import io.anju.platform.access.Caller;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** Finds the view of a dwelling and checks that the caller may read it. */
public final class DwellingViews {

  private final StoredDwellingViews stored;
  private final Clock clock;

  public DwellingViews(StoredDwellingViews stored, Clock clock) {
    this.stored = stored;
    this.clock = clock;
  }

  /**
   * @param states read before this call
   * @throws RegistryException {@code not-found} only where the housing source is FRESH, else {@code
   *     unavailable}; {@code forbidden} outside the caller's scope
   */
  public DwellingView require(String dwellingCode, Map<Source, SourceState> states, Caller caller) {
    var view =
        stored
            .find(dwellingCode)
            .map(this::withBuilding)
            .filter(found -> !found.isEmpty())
            .orElseThrow(() -> {
              boolean known = SourceState.of(Source.HOUSING, states).fresh();
              return new RegistryException(
                  known ? PlatformError.NOT_FOUND : PlatformError.UNAVAILABLE);
            });
    AccessPolicy.require(view.scopeOn(LocalDate.now(clock)), Action.READ);
    return caller.official() ? view : restrictedToLandlord(view, caller);
  }

  private DwellingView withBuilding(View view) {
    return DwellingView.of(
        view,
        view.one(Slot.DWELLING).flatMap(dwelling -> stored.building(dwelling.buildingCode())));
  }

  /** Landlords read only their own tenancies of the dwelling and the occupants of these. */
  private static DwellingView restrictedToLandlord(DwellingView view, Caller caller) {
    var own =
        view.tenancies().stream()
            .filter(tenancy ->
                caller
                        .person()
                        .filter(me -> me.value().equals(tenancy.landlordPerson()))
                        .isPresent()
                    || caller
                        .uscc()
                        .filter(mine -> mine.value().equals(tenancy.landlordUscc()))
                        .isPresent())
            .toList();
    var occupants = own.stream().flatMap(tenancy -> tenancy.occupants().stream()).toList();
    return new DwellingView(
        view.dwellingCode(),
        view.dwelling(),
        view.building(),
        own,
        view.registeredStays().stream()
            .filter(occupancy -> occupants.contains(occupancy.personId()))
            .toList(),
        view.inspections());
  }
}
