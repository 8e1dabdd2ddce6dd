package io.anju.employment.statistics;

import io.anju.platform.statistics.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The counted employments of one city.
 *
 * @param city four digits
 * @param cells number of employments in each month, by district and key
 */
public record CityCounts(String city, Instant countedAt, Months months, Map<Cell, int[]> cells) {

  /** The key of enterprises without an industry code. */
  static final String UNKNOWN = "UNKNOWN";

  static final List<String> INDUSTRIES =
      Stream.concat(
              IntStream.rangeClosed('A', 'T').mapToObj(Character::toString), Stream.of(UNKNOWN))
          .toList();
  static final List<String> SIZES =
      Arrays.stream(EnterpriseSize.values()).map(EnterpriseSize::name).toList();

  /**
   * @param district six digits, or the four of the city where the city itself keeps the record
   */
  public record Cell(String district, Dimension dimension, String key) {}

  public static List<String> keys(Dimension dimension) {
    return switch (dimension) {
      case INDUSTRY -> INDUSTRIES;
      case SIZE -> SIZES;
    };
  }

  /** The table of one month, by district and key. */
  Table table(Dimension dimension, int month) {
    var keys = keys(dimension);
    var districts =
        List.copyOf(
            cells.keySet().stream()
                .map(Cell::district)
                .collect(Collectors.toCollection(TreeSet::new)));
    var values = new int[districts.size()][keys.size()];
    cells.forEach((cell, counts) -> {
      if (cell.dimension() == dimension) {
        values[districts.indexOf(cell.district())][keys.indexOf(cell.key())] = counts[month];
      }
    });
    return new Table(districts, keys, values);
  }
}
