package io.anju.housing.building;

import io.anju.codes.BuildingCode;
import io.anju.codes.GridCode;
import io.anju.housing.HousingError;
import io.anju.housing.division.DivisionPath;
import io.anju.housing.division.Divisions;
import io.anju.housing.grid.Grids;
import io.anju.housing.sequence.Sequences;
import io.anju.platform.access.AccessPolicy;
import io.anju.platform.access.Scope;
import io.anju.platform.error.RegistryException;
import io.anju.platform.store.Aggregates;
import io.anju.platform.store.DuplicateException;
import io.anju.platform.store.Versioned;
import java.util.List;
import java.util.Map;

/** Codes buildings and looks them up. */
public final class Buildings {

  private static final long LAST_NUMBER = 99_999;

  private final Aggregates<Building> buildings;
  private final BuildingsByAddress byAddress;
  private final Divisions divisions;
  private final Grids grids;
  private final Sequences sequences;

  public Buildings(Aggregates<Building> buildings, BuildingsByAddress byAddress, Divisions divisions, Grids grids,
      Sequences sequences) {
    this.buildings = buildings;
    this.byAddress = byAddress;
    this.divisions = divisions;
    this.grids = grids;
    this.sequences = sequences;
  }

  /** @param fresh whether it got its code just now */
  public record Coded(Versioned<Building> building, boolean fresh) {}

  public Versioned<Building> require(BuildingCode code) {
    return buildings.require(code.value());
  }

  /**
   * Gives a building its code, or finds the one of the same address in the same grid. Refuses with {@code unknown-community},
   * {@code address-unfit} and all that is wrong with it, {@code grid-full}.
   */
  public Coded code(Survey survey) {
    var community = grids.communityOf(survey.grid());
    AccessPolicy.require(Scope.open(List.of(community.value()), List.of()), AccessPolicy.Action.CHANGE);
    var path = divisions.path(community).orElseThrow(() ->
        new RegistryException(HousingError.UNKNOWN_COMMUNITY, Map.of("community", community.value())));
    var flaws = AddressRules.flaws(survey.address(), path);
    if (!flaws.isEmpty()) {
      throw new RegistryException(HousingError.ADDRESS_UNFIT, flaws);
    }
    return byAddress.at(AddressKey.of(survey.grid(), survey.address()))
        .map(known -> new Coded(known, false))
        .orElseGet(() -> codeNew(survey, path));
  }

  private Coded codeNew(Survey survey, DivisionPath path) {
    var building = new Building(nextIn(survey.grid()), survey.grid(), path.last().code(),
        AddressRules.completed(survey.address(), path), survey.aliases(), survey.floors(), survey.structure(), survey.location());
    try {
      return new Coded(buildings.add(building.code().value(), building), true);
    } catch (DuplicateException raced) {
      // Somebody coded the same address in between; the number drawn here stays a gap.
      return new Coded(byAddress.at(building.addressKey()).orElseThrow(() -> raced), false);
    }
  }

  private BuildingCode nextIn(GridCode grid) {
    long number = sequences.next("building:" + grid.value());
    if (number > LAST_NUMBER) {
      throw new RegistryException(HousingError.GRID_FULL, Map.of("grid", grid.value()));
    }
    return new BuildingCode(grid.value() + "%05d".formatted(number));
  }
}
