package io.anju.housing.dwelling;

import io.anju.codes.BuildingCode;
import io.anju.codes.DwellingCode;
import io.anju.housing.HousingError;
import io.anju.housing.building.Building;
import io.anju.housing.building.Building.Current;
import io.anju.housing.building.Building.Retired;
import io.anju.platform.access.AccessPolicy;
import io.anju.platform.access.Scope;
import io.anju.platform.aggregate.Aggregates;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.RegistryException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Retires buildings that are gone, once no dwelling in them is in use. */
public final class BuildingRetirement {

  private static final int MAX_LISTED = 20;

  private final Aggregates<Building> buildings;
  private final DwellingSearch search;
  private final SuccessorLinks<BuildingCode, Building> successorLinks;
  private final Clock clock;

  public BuildingRetirement(Aggregates<Building> buildings, DwellingSearch search, Clock clock) {
    this.buildings = buildings;
    this.search = search;
    this.successorLinks =
        new SuccessorLinks<>(
            buildings, BuildingCode::value, Building::withPredecessor, "building-not-found");
    this.clock = clock;
  }

  /**
   * The same again completes what a crash left undone. Refuses with {@code building-in-use} and the
   * first of its dwellings in use, {@code already-retired}, {@code retirement-invalid} for
   * successors that cannot be.
   */
  public Versioned<Building> retire(
      BuildingCode code, ExpectedVersion expected, List<BuildingCode> successors) {
    var loaded = buildings.require(code.value(), expected);
    AccessPolicy.require(
        Scope.open(List.of(loaded.state().community().value()), List.of()),
        AccessPolicy.Action.CHANGE);
    successorLinks.requireValid(code, successors);
    var retired =
        switch (loaded.state()) {
          case Current current -> {
            requireEmpty(code);
            yield buildings.save(loaded, current.retire(successors, LocalDate.now(clock)));
          }
          case Retired before when before.successors().equals(successors) -> loaded;
          case Retired _ -> throw new RegistryException(HousingError.ALREADY_RETIRED);
        };
    successorLinks.link(successors, code);
    return retired;
  }

  private void requireEmpty(BuildingCode code) {
    var inUse = search.findCurrentIn(code, MAX_LISTED);
    if (!inUse.isEmpty()) {
      throw new RegistryException(
          HousingError.BUILDING_IN_USE,
          inUse.stream()
              .map(DwellingCode::value)
              .map(dwelling -> FieldError.of(dwelling, "still-in-use", Map.of()))
              .toList());
    }
  }
}
