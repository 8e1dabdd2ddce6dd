package io.anju.contract.ledger;

/** What was done with personal data. */
public enum AccessAction {
  /** Shown; with no persons: looked for, and nothing was found. */
  READ,
  /** Shown with fields unmasked or revealed. */
  UNMASKED,
  /** Asked for and refused, by role, scope or rule. */
  REFUSED,
  /** Something was changed. */
  WRITTEN,
  /** Handed out as a file. */
  EXPORTED,
  /**
   * A file of rows was imported, or rows of it named a person by another name than the known one.
   */
  IMPORTED,
  /** The answer of an earlier write was given again under its idempotency key. */
  REPLAYED
}
