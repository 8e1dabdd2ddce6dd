package io.anju.contract.ledger;

/** What was done with personal data. */
public enum AccessAction {
  READ,
  UNMASKED,
  REFUSED,
  /**
   * A file of rows was imported, or rows of it named a person by another name than the known one.
   */
  IMPORTED
}
