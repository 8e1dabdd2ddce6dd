package io.anju.overview.population;

import io.anju.overview.population.PopulationCounts.Line;
import io.anju.overview.population.PopulationTable.Figure;
import io.anju.overview.population.PublishedPopulation.Cell;
import io.anju.platform.statistics.Suppression;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Counts everybody in the views and replaces the tables of the count before. No number is carried
 * over, so that none can drift; what is published is protected once, and not by request.
 */
public final class PopulationCount {

  private final PersonSource source;
  private final PopulationRepository repository;
  private final Suppression suppression;
  private final int months;
  private final Clock clock;

  /**
   * @param months that are counted, up to the last complete one
   */
  public PopulationCount(
      PersonSource source,
      PopulationRepository repository,
      Suppression suppression,
      int months,
      Clock clock) {
    this.source = source;
    this.repository = repository;
    this.suppression = suppression;
    this.months = months;
    this.clock = clock;
  }

  /** The number of persons counted. */
  public long run() {
    var counted = Months.upTo(LocalDate.now(clock), months);
    var counter = new PopulationCounter(counted);
    var persons = new long[1];
    source.forEach(person -> {
      counter.add(person);
      persons[0]++;
    });
    var at = clock.instant();
    counter
        .cities()
        .forEach((city, counts) -> {
          for (int month = 0; month < counted.count(); month++) {
            repository.replace(city, counted.at(month), tables(city, counts, counted, month, at));
          }
        });
    return persons[0];
  }

  private List<PopulationTable> tables(
      String city, PopulationCounts counts, Months counted, int month, Instant at) {
    var numbers = new TreeMap<String, Map<Figure, OptionalInt>>();
    var parts = new HashMap<String, List<String>>();
    byMeasure(counts, month)
        .forEach((measure, lines) -> {
          var published = new PublishedPopulation(city, lines, suppression);
          for (var table : published.tables()) {
            var into = numbers.computeIfAbsent(table.division(), _ -> new HashMap<>());
            parts.merge(table.division(), table.parts(), PopulationCount::union);
            PublishedPopulation.forEach(
                table, (row, column) -> put(measure, table.cell(row, column), published, into));
          }
        });
    var tables = new ArrayList<PopulationTable>();
    numbers.forEach((division, known) ->
        tables.add(
            new PopulationTable(
                division, counted.at(month), at, parts.getOrDefault(division, List.of()), known)));
    return tables;
  }

  private static void put(
      String measure, Cell cell, PublishedPopulation published, Map<Figure, OptionalInt> into) {
    var number = published.number(cell);
    if (number.isEmpty() || number.getAsInt() > 0) {
      into.put(new Figure(cell.division(), measure, cell.by(), cell.key()), number);
    }
  }

  private static List<String> union(List<String> one, List<String> other) {
    var all = new TreeSet<>(one);
    all.addAll(other);
    return List.copyOf(all);
  }

  private static Map<String, Map<Line, Integer>> byMeasure(PopulationCounts counts, int month) {
    var byMeasure = new TreeMap<String, Map<Line, Integer>>();
    counts
        .lines()
        .forEach((line, numbers) -> {
          if (numbers[month] > 0) {
            byMeasure
                .computeIfAbsent(line.measure().code(), _ -> new HashMap<>())
                .put(line, numbers[month]);
          }
        });
    return byMeasure;
  }
}
