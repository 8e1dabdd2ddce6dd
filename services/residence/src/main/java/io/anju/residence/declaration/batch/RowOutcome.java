package io.anju.residence.declaration.batch;

/** What a row that was accepted came to. */
public enum RowOutcome {
  REGISTERED,
  /** Declared before, by whomever. */
  KNOWN
}
