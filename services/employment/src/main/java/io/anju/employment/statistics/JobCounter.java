package io.anju.employment.statistics;

import io.anju.codes.DivisionCode.Level;
import io.anju.employment.statistics.CityCounts.Cell;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Counts all employments in two passes: the first determines the size of each enterprise, the
 * second counts by district. Memory grows with the number of enterprises and districts, not of
 * employments.
 */
final class JobCounter {

  private final CountSource source;
  private final EnterpriseSize.Bounds bounds;
  private final Months months;
  private final LocalDate today;
  private final Map<String, String> sections = new HashMap<>();
  private final Map<String, Integer> staff = new HashMap<>();
  private final Map<String, Map<Cell, int[]>> cities = new HashMap<>();
  private long jobs;

  JobCounter(CountSource source, EnterpriseSize.Bounds bounds, Months months, LocalDate today) {
    this.source = source;
    this.bounds = bounds;
    this.months = months;
    this.today = today;
  }

  List<CityCounts> countAll(Instant at, Consumer<Runnable> batches) {
    source.forEachSection((uscc, section) -> sections.put(uscc, section.intern()));
    source.forEachJob(
        job -> {
          if (job.runs(today)) {
            staff.merge(job.uscc(), 1, Integer::sum);
          }
        },
        batches);
    source.forEachJob(this::count, batches);
    return cities.entrySet().stream()
        .map(city -> new CityCounts(city.getKey(), at, months, summed(city.getValue())))
        .toList();
  }

  /** The number of employments read. */
  long jobsRead() {
    return jobs;
  }

  /** Records kept by a province belong to no city and are not counted. */
  private void count(CountedJob job) {
    jobs++;
    int firstIndex = months.firstIndex(job.from());
    int endIndex = months.endIndex(job.last());
    String division = job.division();
    if (firstIndex >= endIndex || division.length() < Level.CITY.digits()) {
      return;
    }
    String district = division.substring(0, Math.min(division.length(), Level.DISTRICT.digits()));
    var city =
        cities.computeIfAbsent(division.substring(0, Level.CITY.digits()), _ -> new HashMap<>());
    var size = bounds.of(staff.getOrDefault(job.uscc(), 0));
    change(
        city,
        new Cell(
            district, Dimension.INDUSTRY, sections.getOrDefault(job.uscc(), CityCounts.UNKNOWN)),
        firstIndex,
        endIndex);
    change(city, new Cell(district, Dimension.SIZE, size.name()), firstIndex, endIndex);
  }

  /** Counts beginnings and ends by month, which are summed up at the end. */
  private void change(Map<Cell, int[]> city, Cell cell, int firstIndex, int endIndex) {
    int[] changes = city.computeIfAbsent(cell, _ -> new int[months.count() + 1]);
    changes[firstIndex]++;
    changes[endIndex]--;
  }

  private Map<Cell, int[]> summed(Map<Cell, int[]> city) {
    var counts = new HashMap<Cell, int[]>();
    city.forEach((cell, changes) -> {
      int[] working = new int[months.count()];
      int employed = 0;
      for (int month = 0; month < working.length; month++) {
        employed += changes[month];
        working[month] = employed;
      }
      counts.put(cell, working);
    });
    return counts;
  }
}
