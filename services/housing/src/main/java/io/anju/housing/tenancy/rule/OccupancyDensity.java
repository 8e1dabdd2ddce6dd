package io.anju.housing.tenancy.rule;

import io.anju.housing.dwelling.DwellingAttributes;
import io.anju.housing.occupancy.OccupancyLimits;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Limits on occupants (商品房屋租赁管理办法, art. 8: localities set the minimum area per person). Empty where
 * no limit is set.
 *
 * @param maxPersonsPerDwelling persons
 * @param maxPersonsPerRoom persons
 * @param minAreaPerPerson square metres
 */
public record OccupancyDensity(
    Optional<Integer> maxPersonsPerDwelling,
    Optional<Integer> maxPersonsPerRoom,
    Optional<BigDecimal> minAreaPerPerson) {

  public static final OccupancyDensity UNLIMITED =
      new OccupancyDensity(Optional.empty(), Optional.empty(), Optional.empty());

  public OccupancyDensity {
    Objects.requireNonNull(maxPersonsPerDwelling, "maxPersonsPerDwelling");
    Objects.requireNonNull(maxPersonsPerRoom, "maxPersonsPerRoom");
    Objects.requireNonNull(minAreaPerPerson, "minAreaPerPerson");
  }

  /** The limits of a dwelling by its area and rooms; an unknown attribute sets no limit. */
  public OccupancyLimits limits(DwellingAttributes dwelling) {
    return new OccupancyLimits(
        Stream.of(maxPersonsPerDwelling, byArea(dwelling.area()), byRooms(dwelling.rooms()))
            .flatMap(Optional::stream)
            .min(Integer::compare),
        dwelling.rooms());
  }

  /** The most persons in a number of rooms. */
  public Optional<Integer> byRooms(Optional<Integer> rooms) {
    return rooms.flatMap(known -> maxPersonsPerRoom.map(most -> most * known));
  }

  private Optional<Integer> byArea(Optional<BigDecimal> area) {
    return area.flatMap(known ->
        minAreaPerPerson.map(least -> known.divide(least, 0, RoundingMode.DOWN).intValue()));
  }
}
