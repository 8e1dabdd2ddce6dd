package io.anju.residence.rules.deadline;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The public holidays of one year.
 *
 * @param notice the State Council's notice that announces them
 * @param holidays every day off, weekends among them or not
 * @param workedInstead weekend days that are worked on
 */
public record HolidayYear(
    int year, String notice, Set<LocalDate> holidays, Set<LocalDate> workedInstead) {
  public HolidayYear {
    holidays = Set.copyOf(holidays);
    workedInstead = Set.copyOf(workedInstead);
    int of = year;
    if (Stream.concat(holidays.stream(), workedInstead.stream())
        .anyMatch(day -> day.getYear() != of)) {
      throw new IllegalArgumentException("A holiday of another year than " + year);
    }
  }
}
