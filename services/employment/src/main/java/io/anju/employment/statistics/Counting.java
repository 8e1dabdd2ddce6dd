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
 * Counts all jobs from beginning to end, twice: first how many each enterprise has, which is its size, then who worked where. What
 * is held meanwhile grows with enterprises and districts, not with jobs.
 */
final class Counting {

  private final Books books;
  private final EnterpriseSize.Bounds bounds;
  private final Months months;
  private final LocalDate today;
  private final Map<String, String> sections = new HashMap<>();
  private final Map<String, Integer> staff = new HashMap<>();
  private final Map<String, Map<Cell, int[]>> cities = new HashMap<>();
  private long jobs;

  Counting(Books books, EnterpriseSize.Bounds bounds, Months months, LocalDate today) {
    this.books = books;
    this.bounds = bounds;
    this.months = months;
    this.today = today;
  }

  List<CityCounts> all(Instant at, Consumer<Runnable> batches) {
    books.sections((uscc, section) -> sections.put(uscc, section.intern()));
    books.jobs(job -> {
      if (job.runs(today)) {
        staff.merge(job.uscc(), 1, Integer::sum);
      }
    }, batches);
    books.jobs(this::count, batches);
    return cities.entrySet().stream().map(city -> new CityCounts(city.getKey(), at, months, summed(city.getValue()))).toList();
  }

  /** How many were read. */
  long jobs() {
    return jobs;
  }

  /** A record kept by a whole province lies in no city, and is not counted. */
  private void count(CountedJob job) {
    jobs++;
    int begins = months.begins(job.from());
    int ends = months.ends(job.last());
    String division = job.division();
    if (begins >= ends || division.length() < Level.CITY.digits()) {
      return;
    }
    String district = division.substring(0, Math.min(division.length(), Level.DISTRICT.digits()));
    var city = cities.computeIfAbsent(division.substring(0, Level.CITY.digits()), _ -> new HashMap<>());
    var size = bounds.of(staff.getOrDefault(job.uscc(), 0));
    change(city, new Cell(district, Dimension.INDUSTRY, sections.getOrDefault(job.uscc(), CityCounts.UNKNOWN)), begins, ends);
    change(city, new Cell(district, Dimension.SIZE, size.name()), begins, ends);
  }

  /** Keeps who comes and who goes, month by month; the sums are taken at the end. */
  private void change(Map<Cell, int[]> city, Cell cell, int begins, int ends) {
    int[] changes = city.computeIfAbsent(cell, _ -> new int[months.count() + 1]);
    changes[begins]++;
    changes[ends]--;
  }

  private Map<Cell, int[]> summed(Map<Cell, int[]> city) {
    var counts = new HashMap<Cell, int[]>();
    city.forEach((cell, changes) -> {
      int[] working = new int[months.count()];
      int there = 0;
      for (int month = 0; month < working.length; month++) {
        there += changes[month];
        working[month] = there;
      }
      counts.put(cell, working);
    });
    return counts;
  }
}
