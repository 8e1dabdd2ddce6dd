package io.anju.employment.reconciliation;

import io.anju.codes.DivisionCode;
import io.anju.employment.record.NameDigest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An employment record, as far as it is compared.
 *
 * @param enterprises credit codes of the employer and of the host employer of a dispatched worker
 * @param division of the workplace; empty in records published before it was part of the fact
 * @param lastDay actual last day of work; a planned one does not end the employment
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
