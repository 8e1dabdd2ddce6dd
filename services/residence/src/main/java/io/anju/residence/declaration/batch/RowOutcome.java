package io.anju.residence.declaration.batch;

/** The outcome of an accepted row. */
public enum RowOutcome {
  REGISTERED,
  /** Declared before, by any declarant. */
  KNOWN
}
