package io.anju.housing.occupancy;

import io.anju.platform.error.FieldError;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Days from the first to the last, both inclusive. */
public record Period(LocalDate from, LocalDate until) {

  public Period {
    if (until.isBefore(from)) {
      throw new IllegalArgumentException("a period cannot end before it begins");
    }
  }

  /**
   * What is wrong with the days of a request, at its field {@code until}.
   *
   * @param until empty where no last day is known
   */
  public static List<FieldError> validate(LocalDate from, Optional<LocalDate> until) {
    return until.filter(from::isAfter).isPresent()
        ? List.of(FieldError.of("until", "before-from", Map.of()))
        : List.of();
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
