package io.anju.employment.reconciliation;

import java.time.LocalDate;

/** Something found. It resolves by itself once the registers agree; until then an official may close it with a note. */
public sealed interface Finding {

  Discrepancy of();

  /** Nobody has explained it yet. */
  record Open(Discrepancy of) implements Finding {
    Closed close(String note, String by, LocalDate on) {
      return new Closed(of, note, by, on);
    }
  }

  /**
   * Explained, though the registers still differ.
   *
   * @param by the official, as the identity provider names them
   */
  record Closed(Discrepancy of, String note, String by, LocalDate on) implements Finding {}

  /** The registers agree again. */
  record Resolved(Discrepancy of, LocalDate on) implements Finding {}
}
