package io.anju.employment.statistics;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The months that are counted, up to the last complete one. Employments are counted on the last day
 * of each month.
 */
public record Months(YearMonth first, int count) {

  /**
   * @param today in the month that is not complete
   */
  static Months upTo(LocalDate today, int count) {
    return new Months(YearMonth.from(today).minusMonths(count), count);
  }

  public YearMonth last() {
    return first.plusMonths(count - 1L);
  }

  public boolean contains(YearMonth month) {
    return !month.isBefore(first) && !month.isAfter(last());
  }

  public int index(YearMonth month) {
    return (int) ChronoUnit.MONTHS.between(first, month);
  }

  /** Index of the first month at whose end an employment from this day is counted. */
  int firstIndex(LocalDate from) {
    return within(index(YearMonth.from(from)));
  }

  /** The index of the first month at whose end it is no longer counted. */
  int endIndex(Optional<LocalDate> last) {
    return last.map(day ->
            within(
                index(YearMonth.from(day))
                    + (day.equals(YearMonth.from(day).atEndOfMonth()) ? 1 : 0)))
        .orElse(count);
  }

  private int within(int index) {
    return Math.clamp(index, 0, count);
  }
}
