package io.anju.housing.building;

import io.anju.codes.BuildingCode;
import io.anju.platform.store.Aggregates;
import io.anju.platform.store.Versioned;

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
