package io.anju.employment.record;

import io.anju.codes.CreditCode;
import io.anju.codes.PersonId;
import io.anju.platform.aggregate.Versioned;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds employment records other than by their id; only those the current caller may see. */
public interface EmploymentSearch {

  /** There is at most one of a person, an enterprise and a first day. */
  Optional<Versioned<Employment>> findByFirstDay(PersonId person, CreditCode uscc, LocalDate from);

  /** In the order of their ids. */
  List<Versioned<Employment>> ofPerson(PersonId person, Optional<String> afterId, int limit);

  /** In the order of their ids. */
  List<Versioned<Employment>> ofEnterprise(CreditCode uscc, Optional<String> afterId, int limit);
}
