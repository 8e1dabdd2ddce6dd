package io.anju.employment.record;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * When something was filed, and its deadline.
 *
 * @param deadline the last day in time; empty where no rule was in force
 */
public record Filed(LocalDate filedOn, Optional<LocalDate> deadline) {
  public Filed {
    Objects.requireNonNull(filedOn);
    Objects.requireNonNull(deadline);
  }

  /** A late filing is accepted and marked; the registry imposes no fines. */
  public boolean late() {
    return deadline.filter(filedOn::isAfter).isPresent();
  }
}
