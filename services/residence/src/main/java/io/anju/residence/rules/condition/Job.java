package io.anju.residence.rules.condition;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One employment, as far as rules need it.
 *
 * @param reference the id of the employment record
 * @param last the last day of work; empty while it runs
 */
public record Job(String reference, LocalDate since, Optional<LocalDate> last) {

  LocalDate endOrAfter(LocalDate on) {
    return last.filter(day -> day.isBefore(on))
        .map(day -> day.plusDays(1))
        .orElseGet(() -> on.plusDays(1));
  }
}
