package io.anju.housing.tenancy;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The end of a tenancy before its term.
 *
 * @param on the last day of a terminated tenancy, or the day on which it was voided
 * @param late filed after the deadline
 * @param noticedOn the day on which the landlord gave notice of it; empty where none is stated
 * @param withoutNotice whether the landlord ended it without the notice that is due (住房租赁条例 2025)
 */
public record Closing(
    LocalDate on,
    String reason,
    LocalDate filedOn,
    boolean late,
    Optional<LocalDate> noticedOn,
    boolean withoutNotice) {

  public Closing {
    Objects.requireNonNull(noticedOn, "noticedOn");
  }

  /** No notice is due. */
  public Closing(LocalDate on, String reason, LocalDate filedOn, boolean late) {
    this(on, reason, filedOn, late, Optional.empty(), false);
  }
}
