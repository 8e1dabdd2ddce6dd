package io.anju.residence.rules.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which days are worked on: Monday to Friday, except public holidays, and the weekend days worked
 * instead (调休), as the State Council announces them year by year. Of a year not announced yet only
 * the holidays with a fixed date are known.
 */
public final class WorkingDays {

  /** No break announced since 2015 was longer, in days. */
  static final int LONGEST_HOLIDAY_DAYS = 10;

  private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  /**
   * 全国年节及纪念日放假办法 (2024) art. 2: New Year, Labour Day, National Day; the others follow the moon or
   * the sun.
   */
  private static final Set<MonthDay> FIXED =
      Set.of(
          MonthDay.of(1, 1),
          MonthDay.of(5, 1),
          MonthDay.of(5, 2),
          MonthDay.of(10, 1),
          MonthDay.of(10, 2),
          MonthDay.of(10, 3));

  private final Map<Integer, HolidayYear> years;

  /**
   * @throws IllegalArgumentException where a year is announced twice
   */
  public WorkingDays(Collection<HolidayYear> years) {
    this.years =
        years.stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    HolidayYear::year,
                    Function.identity(),
                    (one, _) -> {
                      throw new IllegalArgumentException(
                          "The holidays of " + one.year() + " are given twice");
                    }));
  }

  public boolean isWorkingDay(LocalDate day) {
    var weekday = !WEEKEND.contains(day.getDayOfWeek());
    return announced(day)
        .map(
            year -> year.workedInstead().contains(day) || weekday && !year.holidays().contains(day))
        .orElseGet(() -> weekday && !FIXED.contains(MonthDay.from(day)));
  }

  /** The last of so many working days after a day. */
  public LocalDate plus(LocalDate begin, int days) {
    var day = begin;
    for (int left = days; left > 0; ) {
      day = day.plusDays(1);
      left -= isWorkingDay(day) ? 1 : 0;
    }
    return day;
  }

  /** Whether the holidays of every year from the one day to the other have been announced. */
  public boolean covers(LocalDate from, LocalDate to) {
    return Stream.iterate(from.getYear(), year -> year <= to.getYear(), year -> year + 1)
        .allMatch(years::containsKey);
  }

  /** The last year whose holidays have been announced; 0 where none has. */
  public int announcedThrough() {
    return years.keySet().stream().max(Integer::compare).orElse(0);
  }

  private Optional<HolidayYear> announced(LocalDate day) {
    return Optional.ofNullable(years.get(day.getYear()));
  }
}
