package io.anju.employment.reconciliation;

import io.anju.codes.DivisionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something that does not fit together.
 *
 * @param recordId of the employment record it is about, where it is about one
 * @param enterprises credit codes of who is reminded
 * @param division whose officials it is told to
 * @param since the first day after the days of grace; it may lie ahead
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

  /** The same whenever it is found again. */
  public String key() {
    return recordId.map(id -> kind + ":" + id).orElse(kind.name());
  }

  Mismatch withSince(LocalDate firstDay) {
    return new Mismatch(kind, recordId, enterprises, division, firstDay);
  }
}
