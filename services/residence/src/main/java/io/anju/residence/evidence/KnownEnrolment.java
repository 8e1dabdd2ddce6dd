package io.anju.residence.evidence;

import io.anju.codes.DivisionCode;
import io.anju.contract.employment.SchoolLevel;
import io.anju.residence.rules.condition.Proof;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Optional;

/**
 * An enrolment as far as permits need it.
 *
 * @param school the institution's credit code
 * @param year the school year, by the calendar year it begins in
 * @param until the last day reported; empty while the person attends
 */
public record KnownEnrolment(
    String id,
    String school,
    Optional<DivisionCode> division,
    Year year,
    SchoolLevel level,
    boolean fullTime,
    LocalDate from,
    Optional<LocalDate> until) {

  /**
   * Whether the person attends; without a reported end an enrolment lasts to the end of its school
   * year.
   */
  public boolean runs(LocalDate on) {
    return !from.isAfter(on) && !until.orElseGet(this::yearEnds).isBefore(on);
  }

  public Proof proof() {
    return new Proof.Enrolled(id, level, fullTime);
  }

  boolean in(DivisionCode city) {
    return division.filter(city::covers).isPresent();
  }

  LocalDate yearEnds() {
    return year.plusYears(1).atMonth(Month.AUGUST).atEndOfMonth();
  }
}
