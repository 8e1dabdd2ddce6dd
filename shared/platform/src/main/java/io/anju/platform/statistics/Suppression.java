package io.anju.platform.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Suppresses small numbers, and as many others as needed so that none of them can be derived from
 * what is published (docs/statistics.md). Every row and column with a published total has at least
 * two suppressed cells whose sum is not small, and each suppressed cell lies on a cycle of
 * suppressed cells along rows and columns, since exactly the others can be derived.
 *
 * @param threshold the smallest number that is published, other than zero
 */
public record Suppression(int threshold) {

  /** A row or column: its cells and its total. */
  private record Line(List<Place> cells, Place sum) {}

  private record Place(int row, int column) {}

  public SuppressedCells suppress(Table table) {
    return extend(new SuppressedCells(table), table);
  }

  /**
   * Suppresses more where cells are suppressed already, such as those that this table shares with
   * another one.
   */
  public SuppressedCells extend(SuppressedCells suppressed, Table table) {
    suppressSmallDistricts(table, suppressed);
    small(table, suppressed);
    suppressed.changedSinceLastCall();
    do {
      lines(table).forEach(line -> protect(line, table, suppressed));
      new Bridges(table, suppressed)
          .forEach((row, column) -> completeCycle(row, column, table, suppressed));
    } while (suppressed.changedSinceLastCall());
    return suppressed;
  }

  /**
   * Suppresses all cells of a district whose total is small, together with other districts until
   * their sum is not small; both tables agree on these.
   */
  private void suppressSmallDistricts(Table table, SuppressedCells suppressed) {
    var totals = table.totals();
    var bySize =
        IntStream.range(0, totals.length)
            .boxed()
            .sorted(Comparator.comparingInt(row -> totals[row]))
            .toList();
    if (small(table.value(table.city(), table.all()))) {
      IntStream.rangeClosed(0, table.city()).forEach(suppressed::suppressRow);
      return;
    }
    int count = 0;
    int sum = 0;
    for (int row : bySize) {
      if (totals[row] > 0 && (small(totals[row]) || count > 0 && (count < 2 || small(sum)))) {
        suppressed.suppressRow(row);
        count++;
        sum += totals[row];
      }
    }
  }

  private void small(Table table, SuppressedCells suppressed) {
    for (int row = 0; row <= table.city(); row++) {
      for (int column = 0; column < table.all(); column++) {
        if (small(table.value(row, column))) {
          suppressed.suppress(row, column);
        }
      }
    }
  }

  private static List<Line> lines(Table table) {
    var lines = new ArrayList<Line>();
    IntStream.rangeClosed(0, table.city())
        .forEach(row ->
            lines.add(
                new Line(
                    IntStream.range(0, table.all())
                        .mapToObj(column -> new Place(row, column))
                        .toList(),
                    new Place(row, table.all()))));
    IntStream.range(0, table.all())
        .forEach(column ->
            lines.add(
                new Line(
                    IntStream.range(0, table.city())
                        .mapToObj(row -> new Place(row, column))
                        .toList(),
                    new Place(table.city(), column))));
    return lines;
  }

  private void protect(Line line, Table table, SuppressedCells suppressed) {
    var hidden =
        line.cells().stream()
            .filter(place -> suppressed.isSuppressed(place.row(), place.column()))
            .toList();
    boolean sumPublished = !suppressed.isSuppressed(line.sum().row(), line.sum().column());
    int sum = hidden.stream().mapToInt(place -> table.value(place.row(), place.column())).sum();
    boolean exposed =
        sumPublished ? !hidden.isEmpty() && (hidden.size() < 2 || small(sum)) : hidden.isEmpty();
    if (exposed) {
      line.cells().stream()
          .filter(place -> !suppressed.isSuppressed(place.row(), place.column()))
          .min(
              Comparator.comparing((Place place) -> table.value(place.row(), place.column()) == 0)
                  .thenComparing(place -> table.value(place.row(), place.column())))
          .ifPresentOrElse(
              next -> suppressed.suppress(next.row(), next.column()),
              () -> suppressed.suppress(line.sum().row(), line.sum().column()));
    }
  }

  /** Suppresses the cheapest three cells that form a cycle with this one. */
  private static void completeCycle(int row, int column, Table table, SuppressedCells suppressed) {
    record Corners(int row, int column, int cost) {}
    IntStream.rangeClosed(0, table.city())
        .filter(other -> other != row)
        .boxed()
        .flatMap(other ->
            IntStream.range(0, table.all())
                .filter(beside -> beside != column)
                .mapToObj(beside ->
                    new Corners(
                        other,
                        beside,
                        cost(row, beside, table, suppressed)
                            + cost(other, column, table, suppressed)
                            + cost(other, beside, table, suppressed))))
        .min(Comparator.comparingInt(Corners::cost))
        .ifPresent(best -> {
          suppressed.suppress(row, best.column());
          suppressed.suppress(best.row(), column);
          suppressed.suppress(best.row(), best.column());
        });
  }

  /** Zeros have a cost as well, since they protect nothing. */
  private static int cost(int row, int column, Table table, SuppressedCells suppressed) {
    return suppressed.isSuppressed(row, column) ? 0 : 1 + table.value(row, column);
  }

  private boolean small(int value) {
    return value > 0 && value < threshold;
  }
}
