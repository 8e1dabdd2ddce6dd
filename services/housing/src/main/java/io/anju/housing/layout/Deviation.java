package io.anju.housing.layout;

import java.util.Set;

/**
 * Where a building is not like the rest of it: shops on the ground floor, a top floor of two homes.
 *
 * @param floors by number, below 0 for basements
 * @param units none for all
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
