package io.anju.residence.declaration.batch;

/** The outcome of an accepted row. */
public enum RowOutcome {
  REGISTERED,
  /**
   * Kept until the person confirms or the station accepts it; said of everything that is not
   * registered at once, so that the file discloses nothing about the person.
   */
  PENDING,
  /** Declared before, by any declarant. */
  KNOWN
}
