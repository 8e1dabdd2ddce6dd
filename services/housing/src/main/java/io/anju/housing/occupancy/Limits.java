package io.anju.housing.occupancy;

import java.util.Objects;
import java.util.Optional;

/**
 * What a dwelling bears on any one day; empty where nothing limits it.
 *
 * @param persons living there
 * @param rooms let one by one
 */
public record Limits(Optional<Integer> persons, Optional<Integer> rooms) {

  public static final Limits NONE = new Limits(Optional.empty(), Optional.empty());

  public Limits {
    Objects.requireNonNull(persons, "persons");
    Objects.requireNonNull(rooms, "rooms");
  }
}
