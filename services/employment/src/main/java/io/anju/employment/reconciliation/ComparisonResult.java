package io.anju.employment.reconciliation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The result of a comparison.
 *
 * @param mismatches those whose grace period is over
 * @param nextComparisonOn the day on which the result may change without any new fact
 */
record ComparisonResult(List<Mismatch> mismatches, Optional<LocalDate> nextComparisonOn) {
  static final ComparisonResult NO_MISMATCH = new ComparisonResult(List.of(), Optional.empty());
}
