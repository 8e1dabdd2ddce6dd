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
 * @param last the last day of work, where it was told; a term that is only foreseen ends nothing
 */
public record Job(
    String recordId, long version, List<String> enterprises, Optional<DivisionCode> division, LocalDate from, Optional<LocalDate> last,
    Optional<NameDigest> name) {
  public Job {
    enterprises = List.copyOf(enterprises);
  }

  boolean runs(LocalDate on) {
    return !from.isAfter(on) && !over(on);
  }

  boolean over(LocalDate on) {
    return last.filter(on::isAfter).isPresent();
  }
}
