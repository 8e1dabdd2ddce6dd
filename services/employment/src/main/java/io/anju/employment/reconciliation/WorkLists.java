package io.anju.employment.reconciliation;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.platform.aggregate.Versioned;
import java.util.List;
import java.util.Optional;

/** The lists on which findings stand: a view of what is found of each person, kept up behind it. */
public interface WorkLists {

  /** Where a finding is. */
  enum Status {
    OPEN,
    CLOSED,
    RESOLVED
  }

  /** A finding on a list, at the version of the person it is of. */
  record Entry(String person, Discrepancy discrepancy, long version) {

    /** As {@code personId:KIND:recordId}. */
    public String id() {
      return person + ":" + discrepancy.mismatch().key();
    }

    /** Where it stands among those of its kind and status: by division, then by id. */
    public String sortKey() {
      return discrepancy.mismatch().division().value() + "|" + id();
    }
  }

  /** Puts their findings on the lists as they now stand; older versions change nothing. */
  void update(List<Versioned<ReconciledPerson>> persons);

  /** Of a division and all within it, in the order of their places. */
  List<Entry> page(
      DivisionCode division,
      DiscrepancyKind kind,
      Status status,
      Optional<String> afterSortKey,
      int limit);

  /** How many are open, counted to a bound. */
  int countOpen(DivisionCode division, DiscrepancyKind kind, int bound);

  /**
   * Open findings of people to be reminded to register, by who employs them, in the order of their
   * ids.
   */
  List<Entry> reminders(CreditCode uscc, Optional<String> afterId, int limit);
}
