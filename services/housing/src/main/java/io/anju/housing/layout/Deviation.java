package io.anju.housing.layout;

import java.util.Set;

/**
 * Floors that differ from the rest of the building: shops on the ground floor, a top floor of two
 * homes.
 *
 * @param floors by number, below 0 for basements
 * @param units the units concerned; empty for all
 */
public record Deviation(Set<Integer> floors, Set<String> units, FloorPlan plan) {

  public Deviation {
    floors = Set.copyOf(floors);
    units = Set.copyOf(units);
  }

  boolean appliesTo(Floor floor, String unit) {
    return floors.contains(floor.number()) && (units.isEmpty() || units.contains(unit));
  }
}
