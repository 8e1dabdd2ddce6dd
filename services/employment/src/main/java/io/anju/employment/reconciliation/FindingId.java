package io.anju.employment.reconciliation;

import io.anju.codes.PersonId;

/** A finding's id: the person's, and what it is of. */
public record FindingId(PersonId person, String key) {

  private static final String BETWEEN = ":";

  /** From {@code personId:KIND} or {@code personId:KIND:recordId}. */
  public FindingId(String text) {
    this(new PersonId(text.substring(0, Math.max(text.indexOf(BETWEEN), 0))), text.substring(text.indexOf(BETWEEN) + 1));
  }
}
