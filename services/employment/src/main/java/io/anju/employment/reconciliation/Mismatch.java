package io.anju.employment.reconciliation;

import io.anju.codes.DivisionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A mismatch between registers.
 *
 * @param recordId of the employment record concerned, if any
 * @param enterprises credit codes of the employers to be reminded
 * @param division whose officials may read it
 * @param since the first day after the grace period; it may be in the future
 */
public record Mismatch(
    DiscrepancyKind kind,
    Optional<String> recordId,
    List<String> enterprises,
    DivisionCode division,
    LocalDate since) {
  public Mismatch {
    enterprises = List.copyOf(enterprises);
  }

  /** The key, which is the same at every comparison. */
  public String key() {
    return recordId.map(id -> kind + ":" + id).orElse(kind.name());
  }

  Mismatch withSince(LocalDate firstDay) {
    return new Mismatch(kind, recordId, enterprises, division, firstDay);
  }
}
