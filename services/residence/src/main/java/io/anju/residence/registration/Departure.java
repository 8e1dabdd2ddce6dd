package io.anju.residence.registration;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The end of a residence.
 *
 * @param on the day of moving out; as with a tenancy that is terminated, the next may begin on it
 * @param late whether it was declared after the declarant's deadline (Shenzhen arts. 12-13)
 */
public record Departure(LocalDate on, Declaration declaration, boolean late) {
  public Departure {
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(declaration, "declaration");
  }

  /** Not declared late: it follows from another declaration, such as a move-in elsewhere. */
  public Departure(LocalDate on, Declaration declaration) {
    this(on, declaration, false);
  }
}
