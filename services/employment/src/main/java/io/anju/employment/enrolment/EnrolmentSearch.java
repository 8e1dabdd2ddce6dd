package io.anju.employment.enrolment;

import io.anju.codes.CreditCode;
import io.anju.codes.PersonId;
import io.anju.platform.aggregate.Versioned;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Searches for enrolments; only those visible to the current caller are found. */
public interface EnrolmentSearch {

  /** A person has at most one enrolment at a school from the same first day. */
  Optional<Versioned<Enrolment>> findByFirstDay(PersonId person, CreditCode school, LocalDate from);

  /** In the order of their ids. */
  List<Versioned<Enrolment>> ofPerson(PersonId person, Optional<String> afterId, int limit);

  /** In the order of their ids. */
  List<Versioned<Enrolment>> ofSchool(CreditCode school, Optional<String> afterId, int limit);
}
