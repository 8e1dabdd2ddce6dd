package io.anju.housing.grid;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who answers for a grid, and when.
 *
 * @param subject the worker as the identity provider names them
 * @param until the last day; empty while it goes on
 */
public record Assignment(String subject, LocalDate from, Optional<LocalDate> until) {

  public Assignment {
    if (until.filter(from::isAfter).isPresent()) {
      throw new IllegalArgumentException("an assignment ends after it begins");
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
