package io.anju.housing.building;

import io.anju.platform.store.Versioned;
import java.util.Optional;

/** Finds a building by what makes its address one of its kind; at most one has it. */
public interface BuildingsByAddress {

  Optional<Versioned<Building>> at(String addressKey);
}
