package io.anju.employment.insurance;

import io.anju.platform.error.FieldError;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Validates which months can have been paid; a month outside these bounds is a typing error. */
public final class InsuranceMonths {

  /** The month of the first social insurance (劳动保险条例). */
  private static final YearMonth EARLIEST = YearMonth.of(1951, 3);

  private InsuranceMonths() {}

  /**
   * Every error in a payment; empty where it is valid. A time of change in the future is refused,
   * because it would prevail over every later correction.
   */
  public static List<FieldError> validate(Payment payment, Instant now, ZoneId zone) {
    var errors = new ArrayList<>(validate(payment.month(), YearMonth.from(now.atZone(zone))));
    if (payment.updatedAt().filter(now::isBefore).isPresent()) {
      errors.add(FieldError.of("updatedAt", "too-far-ahead", Map.of("latest", now.toString())));
    }
    return errors;
  }

  /** Every error in the month of a payment; empty where it is valid. */
  public static List<FieldError> validate(YearMonth month, YearMonth currentMonth) {
    if (month.isBefore(EARLIEST)) {
      return List.of(
          FieldError.of("month", "too-long-ago", Map.of("earliest", EARLIEST.toString())));
    }
    return month.isAfter(currentMonth)
        ? List.of(
            FieldError.of("month", "too-far-ahead", Map.of("latest", currentMonth.toString())))
        : List.of();
  }
}
