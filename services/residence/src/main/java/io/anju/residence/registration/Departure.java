package io.anju.residence.registration;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The end of a residence.
 *
 * @param on the day of moving out
 * @param late whether it was declared after the declarant's deadline (Shenzhen arts. 12-13)
 */
public record Departure(LocalDate on, Declaration declaration, boolean late) {
  public Departure {
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(declaration, "declaration");
  }

  /** Not late: by a declaration of something else, such as a new residence. */
  public Departure(LocalDate on, Declaration declaration) {
    this(on, declaration, false);
  }
}
