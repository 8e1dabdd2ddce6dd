package io.anju.employment.reconciliation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a comparison came to.
 *
 * @param mismatches what does not fit as of now
 * @param nextComparisonOn the day on which time alone may change that
 */
record ComparisonResult(List<Mismatch> mismatches, Optional<LocalDate> nextComparisonOn) {
  static final ComparisonResult NO_MISMATCH = new ComparisonResult(List.of(), Optional.empty());
}
