package io.anju.housing.building;

import io.anju.codes.BuildingCode;
import io.anju.platform.aggregate.Aggregates;
import io.anju.platform.aggregate.Versioned;

/** Looks coded buildings up. */
public final class Buildings {

  private final Aggregates<Building> buildings;

  public Buildings(Aggregates<Building> buildings) {
    this.buildings = buildings;
  }

  public Versioned<Building> require(BuildingCode code) {
    return buildings.require(code.value());
  }
}
