package io.anju.housing.tenancy.rule;

import io.anju.housing.dwelling.Attributes;
import io.anju.housing.occupancy.Limits;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How many may live together (商品房屋租赁管理办法, art. 8: the least area for each is set by the locality). Empty where nothing is set.
 *
 * @param mostInDwelling persons
 * @param mostInRoom persons
 * @param leastArea square metres for each
 */
public record Density(Optional<Integer> mostInDwelling, Optional<Integer> mostInRoom, Optional<BigDecimal> leastArea) {

  public static final Density FREE = new Density(Optional.empty(), Optional.empty(), Optional.empty());

  public Density {
    Objects.requireNonNull(mostInDwelling, "mostInDwelling");
    Objects.requireNonNull(mostInRoom, "mostInRoom");
    Objects.requireNonNull(leastArea, "leastArea");
  }

  /** What a dwelling bears by its area and rooms; what is not known of it limits nothing. */
  public Limits limits(Attributes dwelling) {
    return new Limits(Stream.of(mostInDwelling, byArea(dwelling.area()), byRooms(dwelling.rooms())).flatMap(Optional::stream)
        .min(Integer::compare), dwelling.rooms());
  }

  /** Persons so many rooms bear. */
  public Optional<Integer> byRooms(Optional<Integer> rooms) {
    return rooms.flatMap(known -> mostInRoom.map(most -> most * known));
  }

  private Optional<Integer> byArea(Optional<BigDecimal> area) {
    return area.flatMap(known -> leastArea.map(least -> known.divide(least, 0, RoundingMode.DOWN).intValue()));
  }
}
