package io.anju.employment.reconciliation;

import java.time.LocalDate;

/**
 * Something found. It resolves by itself once the registers agree; until then an official may close
 * it with a note.
 */
public sealed interface Discrepancy {

  Mismatch mismatch();

  /** Nobody has explained it yet. */
  record Open(Mismatch mismatch) implements Discrepancy {
    Closed close(String note, String by, LocalDate on) {
      return new Closed(mismatch, note, by, on);
    }
  }

  /**
   * Explained, though the registers still differ.
   *
   * @param by the official, as the identity provider names them
   */
  record Closed(Mismatch mismatch, String note, String closedBy, LocalDate closedOn)
      implements Discrepancy {}

  /** The registers agree again. */
  record Resolved(Mismatch mismatch, LocalDate resolvedOn) implements Discrepancy {}
}
