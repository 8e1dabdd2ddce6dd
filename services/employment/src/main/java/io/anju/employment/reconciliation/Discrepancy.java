package io.anju.employment.reconciliation;

import java.time.LocalDate;

/**
 * A discrepancy between registers. It resolves by itself once the registers agree; until then an
 * official may close it with a note.
 */
public sealed interface Discrepancy {

  Mismatch mismatch();

  /** Not explained yet. */
  record Open(Mismatch mismatch) implements Discrepancy {
    Closed close(String note, String by, LocalDate on) {
      return new Closed(mismatch, note, by, on);
    }
  }

  /**
   * Explained by an official, though the registers still differ.
   *
   * @param closedBy the official, as named by the identity provider
   */
  record Closed(Mismatch mismatch, String note, String closedBy, LocalDate closedOn)
      implements Discrepancy {}

  /** The registers agree again. */
  record Resolved(Mismatch mismatch, LocalDate resolvedOn) implements Discrepancy {}
}
