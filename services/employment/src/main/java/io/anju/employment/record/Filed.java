package io.anju.employment.record;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * When something was filed, and by when it had to be.
 *
 * @param deadline the last day in time; empty where no rule was in force
 */
public record Filed(LocalDate filedOn, Optional<LocalDate> deadline) {
  public Filed {
    Objects.requireNonNull(filedOn);
    Objects.requireNonNull(deadline);
  }

  /** Accepted all the same, and marked; the registry fines nobody. */
  public boolean late() {
    return deadline.filter(filedOn::isAfter).isPresent();
  }
}
