package io.anju.overview.population;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** The months that are counted, up to the last complete one. */
public record Months(YearMonth first, int count) {

  /**
   * @param today in the month that is not complete
   */
  static Months upTo(LocalDate today, int count) {
    return new Months(YearMonth.from(today).minusMonths(count), count);
  }

  public YearMonth at(int index) {
    return first.plusMonths(index);
  }

  /** Negative or too large for a month that is not counted. */
  public int index(YearMonth month) {
    return (int) ChronoUnit.MONTHS.between(first, month);
  }

  public boolean contains(int index) {
    return index >= 0 && index < count;
  }
}
