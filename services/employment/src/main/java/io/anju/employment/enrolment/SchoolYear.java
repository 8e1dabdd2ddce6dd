package io.anju.employment.enrolment;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;

/**
 * A school year (学年), named by the calendar year in which it begins: from 1 September to the end of
 * the following August. First days from July on belong to it as well, because universities begin
 * with military training in August and some schools admit pupils over the summer.
 */
public record SchoolYear(Year year) {

  public static SchoolYear of(int year) {
    return new SchoolYear(Year.of(year));
  }

  LocalDate firstDay() {
    return year.atMonth(Month.JULY).atDay(1);
  }

  LocalDate lastDay() {
    return year.plusYears(1).atMonth(Month.AUGUST).atEndOfMonth();
  }

  boolean covers(LocalDate day) {
    return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
  }
}
