package io.anju.residence.permit.application;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The one extension of the time for a decision (Decree 663 art. 9: never beyond 30 days).
 *
 * @param formerly the last day before it was extended
 * @param on the day it was extended
 * @param reason why the permit cannot be issued in time, for the applicant
 */
public record Extension(LocalDate formerly, LocalDate on, String reason) {
  public Extension {
    Objects.requireNonNull(formerly, "formerly");
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(reason, "reason");
  }
}
