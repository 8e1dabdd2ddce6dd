package io.anju.employment.reconciliation;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.platform.aggregate.Versioned;
import java.util.List;
import java.util.Optional;

/** The work lists of discrepancies, a view derived from the reconciled persons. */
public interface WorkLists {

  /** The status of a discrepancy. */
  enum Status {
    OPEN,
    CLOSED,
    RESOLVED
  }

  /** An entry of a work list: a discrepancy, at the version of its person. */
  record Entry(String person, Discrepancy discrepancy, long version) {

    /** As {@code personId:KIND:recordId}. */
    public String id() {
      return person + ":" + discrepancy.mismatch().key();
    }

    /** The position among entries of the same kind and status: by division, then by id. */
    public String sortKey() {
      return discrepancy.mismatch().division().value() + "|" + id();
    }
  }

  /** Updates the entries of these persons; older versions change nothing. */
  void update(List<Versioned<ReconciledPerson>> persons);

  /** Entries of a division and all divisions within it, in the order of their sort keys. */
  List<Entry> page(
      DivisionCode division,
      DiscrepancyKind kind,
      Status status,
      Optional<String> afterSortKey,
      int limit);

  /** The number of open entries, counted up to a bound. */
  int countOpen(DivisionCode division, DiscrepancyKind kind, int bound);

  /**
   * Open entries of employees whom an enterprise is asked to remind to register, in the order of
   * their ids.
   */
  List<Entry> reminders(CreditCode uscc, Optional<String> afterId, int limit);
}
