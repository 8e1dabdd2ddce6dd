package io.anju.employment.statistics;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The months that are counted: so many up to the last one that is over. What is counted is who
 * works on a month's last day.
 */
public record Months(YearMonth first, int count) {

  /**
   * @param today in the month that is not over
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

  /** The first month at whose end somebody works who begins on this day. */
  int firstIndex(LocalDate from) {
    return within(index(YearMonth.from(from)));
  }

  /** The first month at whose end they do not any more. */
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
