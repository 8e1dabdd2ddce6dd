package io.anju.employment.enrolment;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import io.anju.contract.employment.SchoolLevel;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Who attends which school in which year.
 *
 * @param schoolName at the time the record was written
 * @param from the first day of attendance in this school year
 * @param division whose labour bureau keeps the record
 */
public record Schooling(
    PersonId person,
    CreditCode school,
    Optional<String> schoolName,
    SchoolYear year,
    SchoolLevel level,
    boolean fullTime,
    LocalDate from,
    DivisionCode division) {
  public Schooling {
    Objects.requireNonNull(person);
    Objects.requireNonNull(school);
    Objects.requireNonNull(schoolName);
    Objects.requireNonNull(level);
    Objects.requireNonNull(division);
    if (!year.covers(from)) {
      throw new IllegalArgumentException("the first day lies outside the school year");
    }
  }
}
