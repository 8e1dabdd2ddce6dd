package io.anju.housing.grid;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The assignment of a worker to a grid.
 *
 * @param subject the worker as the identity provider names them
 * @param until the last day; empty while the assignment continues
 */
public record Assignment(String subject, LocalDate from, Optional<LocalDate> until) {

  public Assignment {
    if (until.filter(from::isAfter).isPresent()) {
      throw new IllegalArgumentException("an assignment cannot end before it begins");
    }
  }

  boolean isActiveOn(LocalDate day) {
    return !from.isAfter(day) && until.filter(day::isAfter).isEmpty();
  }

  Assignment endedBefore(LocalDate day) {
    return until.filter(day::isAfter).isPresent()
        ? this
        : new Assignment(subject, from, Optional.of(day.minusDays(1)));
  }
}
