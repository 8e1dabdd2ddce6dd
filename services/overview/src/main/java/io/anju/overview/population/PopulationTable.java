package io.anju.overview.population;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The published numbers of a division and of its parts in one month.
 *
 * @param parts the divisions right below
 * @param numbers without the zeros that are published
 */
public record PopulationTable(
    String division,
    YearMonth month,
    Instant countedAt,
    List<String> parts,
    Map<Figure, OptionalInt> numbers) {

  public PopulationTable {
    parts = List.copyOf(parts);
    numbers = Map.copyOf(numbers);
  }

  /**
   * Which number it is.
   *
   * @param measure its code
   * @param by AGE where the key is empty: the total
   */
  public record Figure(String division, String measure, Breakdown by, String key) {}

  /** Empty where it is suppressed. */
  OptionalInt number(Figure figure) {
    return numbers.getOrDefault(figure, OptionalInt.of(0));
  }
}
