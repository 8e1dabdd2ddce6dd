package io.anju.employment.reconciliation;

import io.anju.platform.aggregate.Versioned;
import java.time.LocalDate;
import java.util.List;

/**
 * The persons to be compared again: those whose next comparison is due, and those whose
 * discrepancies are not on the work lists yet.
 */
public interface DuePersons {

  List<Versioned<ReconciledPerson>> dueBy(LocalDate today, int limit);

  /**
   * Notes that the discrepancies of these versions are on the work lists; persons who changed since
   * are listed again later. It does not create a new version.
   */
  void markListed(List<Versioned<ReconciledPerson>> persons);
}
