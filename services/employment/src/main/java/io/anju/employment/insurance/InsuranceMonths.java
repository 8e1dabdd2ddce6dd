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
    var errors = new ArrayList<FieldError>();
    var currentMonth = YearMonth.from(now.atZone(zone));
    if (payment.month().isBefore(EARLIEST)) {
      errors.add(FieldError.of("month", "too-long-ago", Map.of("earliest", EARLIEST.toString())));
    }
    if (payment.month().isAfter(currentMonth)) {
      errors.add(
          FieldError.of("month", "too-far-ahead", Map.of("latest", currentMonth.toString())));
    }
    if (payment.updatedAt().filter(now::isBefore).isPresent()) {
      errors.add(FieldError.of("updatedAt", "too-far-ahead", Map.of("latest", now.toString())));
    }
    return errors;
  }
}
