package io.anju.housing.occupancy;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Days from the first to the last, both inclusive. A lease without an end is indefinite and goes on
 * until it is terminated (Civil Code arts. 707, 730).
 *
 * @param until {@link #NO_END} where it is indefinite
 */
public record Period(LocalDate from, LocalDate until) {

  /**
   * After every day that a registry holds, so that an indefinite period compares as the longest.
   */
  static final LocalDate NO_END = LocalDate.of(9999, 12, 31);

  public Period {
    if (until.isBefore(from)) {
      throw new IllegalArgumentException("a period cannot end before it begins");
    }
  }

  /**
   * @param until empty for an indefinite one
   */
  public static Period of(LocalDate from, Optional<LocalDate> until) {
    return new Period(from, until.orElse(NO_END));
  }

  /** The last day; empty where it is indefinite. */
  public Optional<LocalDate> end() {
    return Optional.of(until).filter(NO_END::isAfter);
  }

  /** The last day as texts name it: a dash where there is none. */
  public String endText() {
    return end().map(LocalDate::toString).orElse("—");
  }

  public boolean overlaps(Period other) {
    return !from.isAfter(other.until) && !other.from.isAfter(until);
  }

  /**
   * Whether one ends on the day on which the other begins: the day of handing over belongs to both.
   * Two that are the same single day are not handed over.
   */
  public boolean handsOverTo(Period other) {
    return !equals(other) && (until.equals(other.from) || other.until.equals(from));
  }

  public boolean covers(Period other) {
    return !other.from.isBefore(from) && !other.until.isAfter(until);
  }

  boolean includes(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(until);
  }

  /**
   * Whether it goes on after a day: on its last day it is handed over, unless it began that day.
   */
  boolean continuesAfter(LocalDate day) {
    return includes(day) && (until.isAfter(day) || from.equals(day));
  }
}
