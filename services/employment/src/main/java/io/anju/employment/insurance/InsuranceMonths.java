package io.anju.employment.insurance;

import io.anju.platform.error.FieldError;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Which months can have been paid. Beyond these bounds a month is a slip of the pen. */
public final class InsuranceMonths {

  /** 劳动保险条例: the first social insurance there was. */
  private static final YearMonth EARLIEST = YearMonth.of(1951, 3);

  private InsuranceMonths() {}

  /**
   * Everything wrong with a row; empty where it is fine. A time of change that lies ahead would
   * outlast every correction.
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
