package io.anju.housing.building;

import io.anju.codes.BuildingCode;
import io.anju.housing.HousingError;
import io.anju.housing.building.Building.Current;
import io.anju.housing.building.Building.Retired;
import io.anju.platform.access.AccessPolicy;
import io.anju.platform.access.Scope;
import io.anju.platform.aggregate.Aggregates;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.RegistryException;
import java.util.List;
import java.util.Map;

/** Updates the attributes and names of buildings. */
public final class BuildingChanges {

  private final Aggregates<Building> buildings;
  private final GridLocations grids;

  public BuildingChanges(Aggregates<Building> buildings, GridLocations grids) {
    this.buildings = buildings;
    this.grids = grids;
  }

  /**
   * Replaces all attributes. Refuses with {@code address-invalid} for coordinates outside the grid,
   * {@code building-retired}.
   */
  public Versioned<Building> updateAttributes(
      BuildingCode code, ExpectedVersion expected, BuildingAttributes attributes) {
    var loaded = buildings.require(code.value(), expected);
    AccessPolicy.require(
        Scope.open(List.of(loaded.state().community().value()), List.of()),
        AccessPolicy.Action.CHANGE);
    var errors = grids.validate(attributes, grids.of(loaded.state().grid()));
    if (!errors.isEmpty()) {
      throw new RegistryException(HousingError.ADDRESS_INVALID, errors);
    }
    return switch (loaded.state()) {
      case Current current -> {
        var next = current.withAttributes(attributes);
        yield next.equals(current) ? loaded : buildings.save(loaded, next);
      }
      case Retired _ ->
          throw new RegistryException(
              HousingError.BUILDING_RETIRED, Map.of("building", code.value()));
    };
  }
}
