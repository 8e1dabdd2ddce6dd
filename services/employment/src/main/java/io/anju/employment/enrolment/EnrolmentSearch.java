package io.anju.employment.enrolment;

import io.anju.codes.CreditCode;
import io.anju.codes.PersonId;
import io.anju.platform.aggregate.Versioned;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds enrolments other than by their id; only those the current caller may see. */
public interface EnrolmentSearch {

  /** There is at most one of a person, a school and a first day. */
  Optional<Versioned<Enrolment>> findByFirstDay(PersonId person, CreditCode school, LocalDate from);

  /** In the order of their ids. */
  List<Versioned<Enrolment>> ofPerson(PersonId person, Optional<String> afterId, int limit);

  /** In the order of their ids. */
  List<Versioned<Enrolment>> ofSchool(CreditCode school, Optional<String> afterId, int limit);
}
