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

  /** Everything wrong with a row; empty where it is fine. A time of change that lies ahead would outlast every correction. */
  public static List<FieldError> flaws(Payment payment, Instant now, ZoneId zone) {
    var flaws = new ArrayList<FieldError>();
    var running = YearMonth.from(now.atZone(zone));
    if (payment.month().isBefore(EARLIEST)) {
      flaws.add(FieldError.of("month", "too-long-ago", Map.of("earliest", EARLIEST.toString())));
    }
    if (payment.month().isAfter(running)) {
      flaws.add(FieldError.of("month", "too-far-ahead", Map.of("latest", running.toString())));
    }
    if (payment.updatedAt().filter(now::isBefore).isPresent()) {
      flaws.add(FieldError.of("updatedAt", "too-far-ahead", Map.of("latest", now.toString())));
    }
    return flaws;
  }
}
