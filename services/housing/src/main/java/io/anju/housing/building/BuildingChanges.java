package io.anju.housing.building;

import io.anju.codes.BuildingCode;
import io.anju.housing.HousingError;
import io.anju.housing.building.Building.Current;
import io.anju.housing.building.Building.Retired;
import io.anju.platform.access.AccessPolicy;
import io.anju.platform.access.Scope;
import io.anju.platform.error.RegistryException;
import io.anju.platform.store.Aggregates;
import io.anju.platform.store.ExpectedVersion;
import io.anju.platform.store.Versioned;
import java.util.List;
import java.util.Map;

/** Notes what a building is and is called. */
public final class BuildingChanges {

  private final Aggregates<Building> buildings;
  private final GridGround grids;

  public BuildingChanges(Aggregates<Building> buildings, GridGround grids) {
    this.buildings = buildings;
    this.grids = grids;
  }

  /** In place of what was noted before. Refuses with {@code address-unfit} coordinates outside the grid, {@code building-retired}. */
  public Versioned<Building> note(BuildingCode code, ExpectedVersion expected, Attributes attributes) {
    var seen = buildings.require(code.value(), expected);
    AccessPolicy.require(Scope.open(List.of(seen.state().community().value()), List.of()), AccessPolicy.Action.CHANGE);
    var flaws = grids.flaws(attributes, grids.of(seen.state().grid()));
    if (!flaws.isEmpty()) {
      throw new RegistryException(HousingError.ADDRESS_UNFIT, flaws);
    }
    return switch (seen.state()) {
      case Current current -> {
        var next = current.noted(attributes);
        yield next.equals(current) ? seen : buildings.save(seen, next);
      }
      case Retired _ -> throw new RegistryException(HousingError.BUILDING_RETIRED, Map.of("building", code.value()));
    };
  }
}
