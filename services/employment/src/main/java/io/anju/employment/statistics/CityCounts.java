package io.anju.employment.statistics;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The jobs of one city, counted.
 *
 * @param city four digits
 * @param cells for each month how many there are, by district and key
 */
public record CityCounts(String city, Instant countedAt, Months months, Map<Cell, int[]> cells) {

  /** The key of enterprises that named no industry. */
  static final String UNKNOWN = "UNKNOWN";

  static final List<String> INDUSTRIES =
      Stream.concat(
              IntStream.rangeClosed('A', 'T').mapToObj(Character::toString), Stream.of(UNKNOWN))
          .toList();
  static final List<String> SIZES =
      Arrays.stream(EnterpriseSize.values()).map(EnterpriseSize::name).toList();

  /**
   * @param district six digits, or the city's own four where a record is kept by the city itself
   */
  public record Cell(String district, Dimension dimension, String key) {}

  public static List<String> keys(Dimension dimension) {
    return switch (dimension) {
      case INDUSTRY -> INDUSTRIES;
      case SIZE -> SIZES;
    };
  }

  /** One month by district and key. */
  Table table(Dimension dimension, int month) {
    var keys = keys(dimension);
    var districts =
        List.copyOf(
            cells.keySet().stream()
                .map(Cell::district)
                .collect(Collectors.toCollection(TreeSet::new)));
    var values = new int[districts.size()][keys.size()];
    var rows = new TreeMap<String, Integer>();
    districts.forEach(district -> rows.put(district, rows.size()));
    cells.forEach((cell, counts) -> {
      if (cell.dimension() == dimension) {
        values[rows.get(cell.district())][keys.indexOf(cell.key())] = counts[month];
      }
    });
    return new Table(districts, keys, values);
  }
}
