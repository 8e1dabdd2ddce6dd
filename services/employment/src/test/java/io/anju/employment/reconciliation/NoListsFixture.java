package io.anju.employment.reconciliation;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.platform.store.Versioned;
import java.util.List;
import java.util.Optional;

/** Lists of a process that dies before it puts anything on them. */
record NoListsFixture() implements FindingBook {

  /** No more was done. */
  static final class Died extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  @Override
  public void show(List<Versioned<Reconciled>> persons) {
    throw new Died();
  }

  @Override
  public List<Listed> in(DivisionCode division, FindingKind kind, Status status, Optional<String> afterId, int limit) {
    throw new Died();
  }

  @Override
  public int open(DivisionCode division, FindingKind kind, int bound) {
    throw new Died();
  }

  @Override
  public List<Listed> reminders(CreditCode uscc, Optional<String> afterId, int limit) {
    throw new Died();
  }
}
