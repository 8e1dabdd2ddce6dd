package io.anju.residence.person;

import io.anju.codes.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Finds the persons of whom a pending declaration takes effect by itself. */
public interface DuePendingDeclarations {

  /**
   * @param on the day up to which
   * @param except persons to leave out
   */
  List<PersonId> findDueUntil(LocalDate on, Collection<PersonId> except, int limit);
}
