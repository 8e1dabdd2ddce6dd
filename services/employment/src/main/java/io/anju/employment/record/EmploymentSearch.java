package io.anju.employment.record;

import io.anju.codes.CreditCode;
import io.anju.codes.PersonId;
import io.anju.platform.aggregate.Versioned;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Searches for employment records; only those visible to the current caller are found. */
public interface EmploymentSearch {

  /** A person has at most one record with an enterprise from the same first day. */
  Optional<Versioned<Employment>> findByFirstDay(PersonId person, CreditCode uscc, LocalDate from);

  /** In the order of their ids. */
  List<Versioned<Employment>> ofPerson(PersonId person, Optional<String> afterId, int limit);

  /** In the order of their ids. */
  List<Versioned<Employment>> ofEnterprise(CreditCode uscc, Optional<String> afterId, int limit);
}
