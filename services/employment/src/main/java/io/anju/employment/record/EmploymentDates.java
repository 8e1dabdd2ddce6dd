package io.anju.employment.record;

import io.anju.platform.error.FieldError;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which dates a record may bear. Beyond these bounds a date is a slip of the pen, not a hire. */
public final class EmploymentDates {

  private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);
  private static final Period HIRED_AHEAD = Period.ofYears(1);
  private static final Period LONGEST_TERM = Period.ofYears(60);

  private EmploymentDates() {}

  /** Everything wrong with the dates of a hire; empty where they are fine. */
  public static List<FieldError> flaws(LocalDate from, Optional<LocalDate> until, LocalDate today) {
    var flaws = new ArrayList<FieldError>();
    if (from.isBefore(EARLIEST)) {
      flaws.add(FieldError.of("from", "too-long-ago", Map.of("earliest", EARLIEST.toString())));
    }
    notAfter("from", from, today.plus(HIRED_AHEAD)).ifPresent(flaws::add);
    until.flatMap(last -> notBefore("until", last, from)).ifPresent(flaws::add);
    until.flatMap(last -> notAfter("until", last, today.plus(LONGEST_TERM))).ifPresent(flaws::add);
    return flaws;
  }

  /** Everything wrong with the day an employment is said to have ended on. An end is told when it has come. */
  static List<FieldError> flawsOfEnd(LocalDate from, LocalDate on, LocalDate today) {
    var flaws = new ArrayList<FieldError>();
    notBefore("on", on, from).ifPresent(flaws::add);
    if (on.isAfter(today)) {
      flaws.add(FieldError.of("on", "not-in-the-future", Map.of("today", today.toString())));
    }
    return flaws;
  }

  private static Optional<FieldError> notBefore(String field, LocalDate day, LocalDate from) {
    return day.isBefore(from) ? Optional.of(FieldError.of(field, "until-before-from", Map.of("from", from.toString()))) : Optional.empty();
  }

  private static Optional<FieldError> notAfter(String field, LocalDate day, LocalDate latest) {
    return day.isAfter(latest) ? Optional.of(FieldError.of(field, "too-far-ahead", Map.of("latest", latest.toString()))) : Optional.empty();
  }
}
