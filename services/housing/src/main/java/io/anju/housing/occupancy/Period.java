package io.anju.housing.occupancy;

import java.time.LocalDate;

/** Days from the first to the last, both inclusive. */
public record Period(LocalDate from, LocalDate until) {

  public Period {
    if (until.isBefore(from)) {
      throw new IllegalArgumentException("a period cannot end before it begins");
    }
  }

  public boolean overlaps(Period other) {
    return !from.isAfter(other.until) && !other.from.isAfter(until);
  }

  public boolean covers(Period other) {
    return !other.from.isBefore(from) && !other.until.isAfter(until);
  }

  boolean includes(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(until);
  }
}
