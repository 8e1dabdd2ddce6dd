package io.anju.housing.occupancy;

import java.util.Objects;
import java.util.Optional;

/**
 * What a dwelling bears on any one day; empty where nothing limits it.
 *
 * @param persons living there
 * @param rooms let one by one
 */
public record OccupancyLimits(Optional<Integer> persons, Optional<Integer> rooms) {

  public static final OccupancyLimits NONE =
      new OccupancyLimits(Optional.empty(), Optional.empty());

  public OccupancyLimits {
    Objects.requireNonNull(persons, "persons");
    Objects.requireNonNull(rooms, "rooms");
  }
}
