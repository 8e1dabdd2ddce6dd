package io.anju.residence.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Which days are worked on: Monday to Friday, except public holidays, and the weekend days worked instead.
 *
 * @param holidays public holidays that fall on weekdays
 * @param workedWeekends make-up workdays (调休)
 */
public record WorkingDays(Set<LocalDate> holidays, Set<LocalDate> workedWeekends) {

  private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  public WorkingDays {
    holidays = Set.copyOf(holidays);
    workedWeekends = Set.copyOf(workedWeekends);
  }

  boolean worked(LocalDate day) {
    return workedWeekends.contains(day) || !WEEKEND.contains(day.getDayOfWeek()) && !holidays.contains(day);
  }

  /** The last of so many working days after a day. */
  LocalDate after(LocalDate begin, int days) {
    var day = begin;
    for (int left = days; left > 0; ) {
      day = day.plusDays(1);
      left -= worked(day) ? 1 : 0;
    }
    return day;
  }
}
