package io.anju.codes.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Periods of months and years as the Civil Code counts them: the day of their beginning is not
 * counted (art. 201), and they end with the corresponding day of their last month, or with that
 * month's last day where it has none (art. 202). Half a year from 31 August ends on 28 February.
 */
public final class CivilTerm {

  private CivilTerm() {}

  /** The last day of a period of so many months. */
  public static LocalDate lastDayAfterMonths(LocalDate beginning, int months) {
    return beginning.plusMonths(months);
  }

  /** The last day of a period of so many years. */
  public static LocalDate lastDayAfterYears(LocalDate beginning, int years) {
    return beginning.plusYears(years);
  }

  /**
   * The whole months from one day to another, 0 where the second is not after the first: as many as
   * have their last day on or before it.
   */
  public static int wholeMonths(LocalDate beginning, LocalDate day) {
    if (!day.isAfter(beginning)) {
      return 0;
    }
    int months = (int) ChronoUnit.MONTHS.between(beginning, day);
    return lastDayAfterMonths(beginning, months + 1).isAfter(day) ? months : months + 1;
  }
}
