package io.anju.employment.reconciliation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a comparison came to.
 *
 * @param found what does not fit as of now
 * @param look the day on which time alone may change that
 */
record Outlook(List<Discrepancy> found, Optional<LocalDate> look) {
  static final Outlook NOTHING = new Outlook(List.of(), Optional.empty());
}
