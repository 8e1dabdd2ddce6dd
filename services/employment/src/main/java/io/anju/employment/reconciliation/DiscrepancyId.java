package io.anju.employment.reconciliation;

import io.anju.codes.PersonId;

/** The id of a discrepancy: that of the person and the key of the mismatch. */
public record DiscrepancyId(PersonId person, String key) {

  private static final String SEPARATOR = ":";

  /** From {@code personId:KIND} or {@code personId:KIND:recordId}. */
  public DiscrepancyId(String text) {
    this(
        new PersonId(text.substring(0, Math.max(text.indexOf(SEPARATOR), 0))),
        text.substring(text.indexOf(SEPARATOR) + 1));
  }
}
