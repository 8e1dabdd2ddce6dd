package io.anju.housing.tenancy.rule;

import io.anju.housing.dwelling.DwellingAttributes;
import io.anju.housing.occupancy.OccupancyLimits;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How many may live together (商品房屋租赁管理办法, art. 8: the least area for each is set by the locality).
 * Empty where nothing is set.
 *
 * @param maxPersonsPerDwelling persons
 * @param maxPersonsPerRoom persons
 * @param minAreaPerPerson square metres for each
 */
public record OccupancyDensity(
    Optional<Integer> maxPersonsPerDwelling,
    Optional<Integer> maxPersonsPerRoom,
    Optional<BigDecimal> minAreaPerPerson) {

  public static final OccupancyDensity UNLIMITED =
      new OccupancyDensity(Optional.empty(), Optional.empty(), Optional.empty());

  public OccupancyDensity {
    Objects.requireNonNull(maxPersonsPerDwelling, "mostInDwelling");
    Objects.requireNonNull(maxPersonsPerRoom, "mostInRoom");
    Objects.requireNonNull(minAreaPerPerson, "leastArea");
  }

  /** What a dwelling bears by its area and rooms; what is not known of it limits nothing. */
  public OccupancyLimits limits(DwellingAttributes dwelling) {
    return new OccupancyLimits(
        Stream.of(maxPersonsPerDwelling, byArea(dwelling.area()), byRooms(dwelling.rooms()))
            .flatMap(Optional::stream)
            .min(Integer::compare),
        dwelling.rooms());
  }

  /** Persons so many rooms bear. */
  public Optional<Integer> byRooms(Optional<Integer> rooms) {
    return rooms.flatMap(known -> maxPersonsPerRoom.map(most -> most * known));
  }

  private Optional<Integer> byArea(Optional<BigDecimal> area) {
    return area.flatMap(known ->
        minAreaPerPerson.map(least -> known.divide(least, 0, RoundingMode.DOWN).intValue()));
  }
}
