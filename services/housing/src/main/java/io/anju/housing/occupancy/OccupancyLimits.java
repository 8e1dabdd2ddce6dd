package io.anju.housing.occupancy;

import java.util.Objects;
import java.util.Optional;

/**
 * How many may occupy a dwelling on one day; empty where there is no limit.
 *
 * @param persons occupants
 * @param rooms rooms let singly
 */
public record OccupancyLimits(Optional<Integer> persons, Optional<Integer> rooms) {

  public static final OccupancyLimits NONE =
      new OccupancyLimits(Optional.empty(), Optional.empty());

  public OccupancyLimits {
    Objects.requireNonNull(persons, "persons");
    Objects.requireNonNull(rooms, "rooms");
  }
}
