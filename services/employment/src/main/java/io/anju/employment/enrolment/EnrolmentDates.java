package io.anju.employment.enrolment;

import io.anju.platform.error.FieldError;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Validates the dates of an enrolment, which lie within its school year. */
final class EnrolmentDates {

  private static final int EARLIEST = 1950;

  private EnrolmentDates() {}

  /** Every error in the dates of an admission; empty where they are valid. */
  static List<FieldError> validate(
      SchoolYear year, LocalDate from, Optional<LocalDate> until, LocalDate today) {
    var errors = new ArrayList<FieldError>();
    if (year.year().getValue() < EARLIEST) {
      errors.add(
          FieldError.of(
              "schoolYear", "too-long-ago", Map.of("earliest", Integer.toString(EARLIEST))));
    }
    // Admissions are filed up to one school year in advance.
    if (year.year().getValue() > today.getYear() + 1) {
      errors.add(
          FieldError.of(
              "schoolYear",
              "too-far-ahead",
              Map.of("latest", Integer.toString(today.getYear() + 1))));
    }
    within(year, "from", from).ifPresent(errors::add);
    until.ifPresent(last -> errors.addAll(validateLastDay(year, "until", from, last)));
    return errors;
  }

  /** Every error in the day of leaving, which is filed on that day or later. */
  static List<FieldError> validateEnd(Schooling schooling, LocalDate on, LocalDate today) {
    var errors = new ArrayList<>(validateLastDay(schooling.year(), "on", schooling.from(), on));
    if (on.isAfter(today)) {
      errors.add(FieldError.of("on", "not-in-the-future", Map.of("today", today.toString())));
    }
    return errors;
  }

  private static List<FieldError> validateLastDay(
      SchoolYear year, String field, LocalDate from, LocalDate last) {
    return last.isBefore(from)
        ? List.of(FieldError.of(field, "last-day-before-first", Map.of("from", from.toString())))
        : within(year, field, last).stream().toList();
  }

  private static Optional<FieldError> within(SchoolYear year, String field, LocalDate day) {
    return year.covers(day)
        ? Optional.empty()
        : Optional.of(
            FieldError.of(
                field,
                "outside-school-year",
                Map.of("first", year.firstDay().toString(), "last", year.lastDay().toString())));
  }
}
