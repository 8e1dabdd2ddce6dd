package io.anju.employment.reconciliation;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.platform.store.Versioned;
import java.util.List;
import java.util.Optional;

/** The lists on which findings stand: a view of what is found of each person, kept up behind it. */
public interface FindingBook {

  /** Where a finding is. */
  enum Status { OPEN, CLOSED, RESOLVED }

  /** A finding on a list, at the version of the person it is of. */
  record Listed(String person, Finding finding, long version) {

    /** As {@code personId:KIND:recordId}. */
    public String id() {
      return person + ":" + finding.of().key();
    }

    /** Where it stands among those of its kind and status: by division, then by id. */
    public String place() {
      return finding.of().division().value() + "|" + id();
    }
  }

  /** Puts their findings on the lists as they now stand; older versions change nothing. */
  void show(List<Versioned<Reconciled>> persons);

  /** Of a division and all within it, in the order of their places. */
  List<Listed> in(DivisionCode division, FindingKind kind, Status status, Optional<String> afterPlace, int limit);

  /** How many are open, counted to a bound. */
  int open(DivisionCode division, FindingKind kind, int bound);

  /** Open findings of people to be reminded to register, by who employs them, in the order of their ids. */
  List<Listed> reminders(CreditCode uscc, Optional<String> afterId, int limit);
}
