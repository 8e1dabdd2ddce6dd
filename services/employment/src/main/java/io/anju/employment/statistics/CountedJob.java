package io.anju.employment.statistics;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An employment record as it is counted.
 *
 * @param division of the workplace, as stored
 * @param last the last day of work; empty while the employment runs
 */
public record CountedJob(String uscc, String division, LocalDate from, Optional<LocalDate> last) {

  boolean runs(LocalDate on) {
    return !from.isAfter(on) && last.filter(on::isAfter).isEmpty();
  }
}
