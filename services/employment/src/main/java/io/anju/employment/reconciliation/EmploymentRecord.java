package io.anju.employment.reconciliation;

import io.anju.codes.DivisionCode;
import io.anju.employment.record.NameDigest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An employment record, as far as it is compared.
 *
 * @param enterprises credit codes of the employer, and of who the worker is dispatched to
 * @param division where the work is; empty in what was told before this was
 * @param lastDay the last day of work, where it was told; a term that is only foreseen ends nothing
 */
public record EmploymentRecord(
    String recordId,
    long version,
    List<String> enterprises,
    Optional<DivisionCode> division,
    LocalDate from,
    Optional<LocalDate> lastDay,
    Optional<NameDigest> name) {
  public EmploymentRecord {
    enterprises = List.copyOf(enterprises);
  }

  boolean isRunning(LocalDate on) {
    return !from.isAfter(on) && !hasEnded(on);
  }

  boolean hasEnded(LocalDate on) {
    return lastDay.filter(on::isAfter).isPresent();
  }
}
