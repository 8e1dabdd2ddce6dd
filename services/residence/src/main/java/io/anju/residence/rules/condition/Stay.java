package io.anju.residence.rules.condition;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One residence, as far as rules need it.
 *
 * @param reference the residenceId
 * @param until the day of departure, not lived any more; empty while it lasts
 * @param registeredOn the day of the first declaration
 */
public record Stay(
    String reference, LocalDate since, Optional<LocalDate> until, LocalDate registeredOn) {

  /** Which time of a stay a rule counts. */
  public enum Counting {
    /** From moving in (Decree 663 art. 2). */
    LIVED,
    /** From the declaration (Shenzhen art. 19: 自办理居住登记之日起). */
    REGISTERED
  }

  public Stay {
    Objects.requireNonNull(until, "until");
    if (until.filter(end -> end.isBefore(since)).isPresent()) {
      throw new IllegalArgumentException("A stay cannot end before it begins");
    }
  }

  LocalDate countsFrom(Counting counting) {
    return counting == Counting.REGISTERED && registeredOn.isAfter(since) ? registeredOn : since;
  }

  /** What of it lies on a day or after; empty where it ended before. */
  Optional<Stay> from(LocalDate day) {
    return until.filter(end -> !end.isAfter(day)).isPresent()
        ? Optional.empty()
        : Optional.of(
            new Stay(
                reference,
                since.isBefore(day) ? day : since,
                until,
                registeredOn.isBefore(day) ? day : registeredOn));
  }

  boolean lasts(LocalDate on) {
    return !since.isAfter(on) && until.filter(end -> !end.isAfter(on)).isEmpty();
  }

  LocalDate endOrAfter(LocalDate on) {
    return until.filter(end -> !end.isAfter(on)).orElseGet(() -> on.plusDays(1));
  }
}
