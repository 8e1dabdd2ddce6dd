package io.anju.residence.residence;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The end of a residence.
 *
 * @param on the day of moving out
 */
public record Departure(LocalDate on, Declaration declaration) {
  public Departure {
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(declaration, "declaration");
  }
}
