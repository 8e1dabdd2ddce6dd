package io.anju.employment.reconciliation;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.platform.aggregate.Versioned;
import java.util.List;
import java.util.Optional;

/** Work lists of a process that crashes before it updates them. */
record FailingWorkListsFixture() implements WorkLists {

  /** The simulated crash. */
  static final class Crashed extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  @Override
  public void update(List<Versioned<ReconciledPerson>> persons) {
    throw new Crashed();
  }

  @Override
  public List<Entry> page(
      DivisionCode division,
      DiscrepancyKind kind,
      Status status,
      Optional<String> afterId,
      int limit) {
    throw new Crashed();
  }

  @Override
  public int countOpen(DivisionCode division, DiscrepancyKind kind, int bound) {
    throw new Crashed();
  }

  @Override
  public List<Entry> reminders(CreditCode uscc, Optional<String> afterId, int limit) {
    throw new Crashed();
  }
}
