package io.anju.employment.reconciliation;

import io.anju.platform.aggregate.Versioned;
import java.time.LocalDate;
import java.util.List;

/**
 * Who is to be looked at again: because a day has come, or because their findings did not get on
 * the lists.
 */
public interface DuePersons {

  List<Versioned<ReconciledPerson>> dueBy(LocalDate today, int limit);

  /**
   * Their findings are on the lists, as of these versions; those who moved on since are to be told
   * of again. It is no change of them.
   */
  void markListed(List<Versioned<ReconciledPerson>> persons);
}
