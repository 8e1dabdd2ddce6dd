package io.anju.overview.population;

import io.anju.overview.population.PopulationCounts.Line;
import io.anju.platform.statistics.SuppressedCells;
import io.anju.platform.statistics.Suppression;
import io.anju.platform.statistics.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The numbers of one measure of a city in one month, for every division from the city to its
 * communities. The tables of a division by its parts share their totals with the table above; what
 * one table suppresses is suppressed in the others too, and they are protected again until nothing
 * changes.
 */
final class PublishedPopulation {

  static final String TOTAL = "";

  /** Marks what a division keeps itself and no part of it. */
  static final String REST = "*";

  private static final int[] LEVELS = {4, 6, 9, 12};

  /**
   * A number.
   *
   * @param division with {@link #REST} behind it for what none of its parts keeps
   * @param by the breakdown of the key; always by age for a total
   */
  record Cell(String division, Breakdown by, String key) {
    static Cell of(String division, Breakdown by, String key) {
      return new Cell(division, key.equals(TOTAL) ? Breakdown.AGE : by, key);
    }
  }

  /** A division by its parts and by age or reason. */
  record Parts(String division, List<String> parts, Breakdown by, Table table) {

    Cell cell(int row, int column) {
      return Cell.of(
          row == table.city() ? division : parts.get(row),
          by,
          column == table.all() ? TOTAL : table.keys().get(column));
    }
  }

  private final Map<Cell, Integer> numbers = new HashMap<>();
  private final Map<String, List<String>> parts = new TreeMap<>();
  private final Set<Cell> suppressed = new HashSet<>();
  private final List<Parts> tables = new ArrayList<>();

  /**
   * @param counts of one measure in one month, by division, breakdown and key
   */
  PublishedPopulation(String city, Map<Line, Integer> counts, Suppression suppression) {
    counts.forEach(this::addUp);
    collectParts(city);
    parts.forEach((division, below) -> {
      for (var by : List.of(Breakdown.AGE, Breakdown.REASON)) {
        tables.add(new Parts(division, below, by, table(below, by)));
      }
    });
    int before;
    do {
      before = suppressed.size();
      tables.forEach(table -> protect(table, suppression));
    } while (suppressed.size() > before);
  }

  List<String> parts(String division) {
    return parts.getOrDefault(division, List.of());
  }

  /** Empty where it is suppressed. */
  OptionalInt number(Cell cell) {
    return suppressed.contains(cell)
        ? OptionalInt.empty()
        : OptionalInt.of(numbers.getOrDefault(cell, 0));
  }

  List<Parts> tables() {
    return tables;
  }

  private void addUp(Line line, int count) {
    String division = line.division();
    Stream<String> containing =
        IntStream.of(LEVELS)
            .filter(level -> level <= division.length())
            .mapToObj(level -> division.substring(0, level));
    boolean whole = IntStream.of(LEVELS).anyMatch(level -> level == division.length());
    boolean hasParts = division.length() < LEVELS[LEVELS.length - 1];
    Stream.concat(containing, whole && hasParts ? Stream.of(division + REST) : Stream.empty())
        .forEach(one -> {
          numbers.merge(Cell.of(one, line.by(), line.key()), count, Integer::sum);
          if (line.by() == Breakdown.AGE) {
            numbers.merge(Cell.of(one, Breakdown.AGE, TOTAL), count, Integer::sum);
          }
        });
  }

  private void collectParts(String city) {
    var below = new TreeMap<String, TreeSet<String>>();
    below.put(city, new TreeSet<>());
    for (Cell cell : numbers.keySet()) {
      String division = cell.division();
      if (division.endsWith(REST)) {
        below
            .computeIfAbsent(division.substring(0, division.length() - 1), _ -> new TreeSet<>())
            .add(division);
        continue;
      }
      for (int level = 1; level < LEVELS.length; level++) {
        if (division.length() == LEVELS[level]) {
          below
              .computeIfAbsent(division.substring(0, LEVELS[level - 1]), _ -> new TreeSet<>())
              .add(division);
        }
      }
    }
    below.forEach((division, some) -> parts.put(division, List.copyOf(some)));
  }

  private Table table(List<String> below, Breakdown by) {
    var keys = PopulationCounts.keys(by);
    var inner = new int[below.size()][keys.size()];
    for (int row = 0; row < below.size(); row++) {
      for (int column = 0; column < keys.size(); column++) {
        inner[row][column] = numbers.getOrDefault(Cell.of(below.get(row), by, keys.get(column)), 0);
      }
    }
    return new Table(below, keys, inner);
  }

  private void protect(Parts table, Suppression suppression) {
    var cells = new SuppressedCells(table.table());
    forEach(
        table,
        (row, column) -> {
          if (suppressed.contains(table.cell(row, column))) {
            cells.suppress(row, column);
          }
        });
    suppression.extend(cells, table.table());
    forEach(
        table,
        (row, column) -> {
          if (cells.isSuppressed(row, column)) {
            suppressed.add(table.cell(row, column));
          }
        });
  }

  interface Visitor {
    void visit(int row, int column);
  }

  static void forEach(Parts table, Visitor visitor) {
    for (int row = 0; row <= table.table().city(); row++) {
      for (int column = 0; column <= table.table().all(); column++) {
        visitor.visit(row, column);
      }
    }
  }
}
