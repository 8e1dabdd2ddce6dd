package io.anju.employment.record;

import io.anju.platform.error.FieldError;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Validates the dates of an employment; a date outside these bounds is a typing error. */
public final class EmploymentDates {

  private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);
  private static final Period MAX_START_AHEAD = Period.ofYears(1);
  private static final Period MAX_TERM = Period.ofYears(60);

  private EmploymentDates() {}

  /** Every error in the dates of a hire; empty where they are valid. */
  public static List<FieldError> validate(
      LocalDate from, Optional<LocalDate> until, LocalDate today) {
    var errors = new ArrayList<FieldError>();
    if (from.isBefore(EARLIEST)) {
      errors.add(FieldError.of("from", "too-long-ago", Map.of("earliest", EARLIEST.toString())));
    }
    notAfter("from", from, today.plus(MAX_START_AHEAD)).ifPresent(errors::add);
    until.flatMap(last -> notBefore("until", last, from)).ifPresent(errors::add);
    until.flatMap(last -> notAfter("until", last, today.plus(MAX_TERM))).ifPresent(errors::add);
    return errors;
  }

  /** Every error in the last day of work, which is filed on that day or later. */
  static List<FieldError> validateEnd(LocalDate from, LocalDate on, LocalDate today) {
    var errors = new ArrayList<FieldError>();
    notBefore("on", on, from).ifPresent(errors::add);
    if (on.isAfter(today)) {
      errors.add(FieldError.of("on", "not-in-the-future", Map.of("today", today.toString())));
    }
    return errors;
  }

  private static Optional<FieldError> notBefore(String field, LocalDate day, LocalDate from) {
    return day.isBefore(from)
        ? Optional.of(FieldError.of(field, "until-before-from", Map.of("from", from.toString())))
        : Optional.empty();
  }

  private static Optional<FieldError> notAfter(String field, LocalDate day, LocalDate latest) {
    return day.isAfter(latest)
        ? Optional.of(FieldError.of(field, "too-far-ahead", Map.of("latest", latest.toString())))
        : Optional.empty();
  }
}
