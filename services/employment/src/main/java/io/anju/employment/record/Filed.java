package io.anju.employment.record;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * When something was filed, and by when it had to be.
 *
 * @param by the last day in time; empty where no rule was in force
 */
public record Filed(LocalDate on, Optional<LocalDate> by) {
  public Filed {
    Objects.requireNonNull(on);
    Objects.requireNonNull(by);
  }

  /** Accepted all the same, and marked; the registry fines nobody. */
  public boolean late() {
    return by.filter(on::isAfter).isPresent();
  }
}
