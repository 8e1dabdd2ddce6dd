package io.anju.employment.statistics;

import io.anju.codes.DivisionCode;
import io.anju.codes.DivisionCode.Level;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Answers from what was counted, with small numbers withheld and all rounded: whatever is asked, the same cell is told the same way. */
public final class Statistics {

  private final CountBook book;
  private final Suppression suppression;
  private final int rounding;

  /** @param rounding to multiples of which numbers are told, so that two months do not tell who came between them; 1 for none */
  public Statistics(CountBook book, Suppression suppression, int rounding) {
    this.book = book;
    this.suppression = suppression;
    this.rounding = rounding;
  }

  public int threshold() {
    return suppression.threshold();
  }

  public int rounding() {
    return rounding;
  }

  public Optional<CityCounts> counted(DivisionCode division) {
    return book.of(division.at(Level.CITY).value());
  }

  /**
   * Month by month, in the order of months and keys; of months that were not counted there are none.
   *
   * @param division a city or a district; by DIVISION a city
   */
  public List<Figure> figures(CityCounts counts, DivisionCode division, By by, YearMonth from, YearMonth to) {
    return Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1)).filter(counts.months()::contains)
        .flatMap(month -> figures(counts, division, by, month)).toList();
  }

  private Stream<Figure> figures(CityCounts counts, DivisionCode division, By by, YearMonth month) {
    var table = counts.table(by == By.SIZE ? Dimension.SIZE : Dimension.INDUSTRY, counts.months().index(month));
    var withheld = suppression.of(table);
    int row = division.level() == Level.CITY ? table.city() : table.districts().indexOf(division.value());
    if (row < 0) {
      return Stream.empty();
    }
    return switch (by) {
      case MONTH -> Stream.of(new Figure(month, Optional.empty(), told(table, withheld, row, table.all())));
      case DIVISION -> IntStream.range(0, table.city())
          .mapToObj(place -> new Figure(month, Optional.of(table.districts().get(place)), told(table, withheld, place, table.all())));
      case INDUSTRY, SIZE -> IntStream.range(0, table.all())
          .mapToObj(column -> new Figure(month, Optional.of(table.keys().get(column)), told(table, withheld, row, column)));
    };
  }

  private OptionalInt told(Table table, Withheld withheld, int row, int column) {
    return withheld.is(row, column) ? OptionalInt.empty()
        : OptionalInt.of(Math.toIntExact(Math.round((double) table.value(row, column) / rounding) * rounding));
  }
}
