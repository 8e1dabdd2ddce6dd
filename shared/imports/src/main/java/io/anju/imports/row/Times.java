package io.anju.imports.row;

import io.anju.codes.date.RegistryDates;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/**
 * Parses days, months and instants as they are written by the bureaus' systems and by spreadsheets;
 * years that no registry holds are refused with {@code date-out-of-range}.
 */
public final class Times {

  private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("u-M-d").withResolverStyle(ResolverStyle.STRICT);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("u-M").withResolverStyle(ResolverStyle.STRICT);
  private static final DateTimeFormatter TIME_OF_DAY = DateTimeFormatter.ofPattern("H:mm[:ss]");
  private static final Pattern MONTH_OF_DIGITS = Pattern.compile("(\\d{4})(\\d{2})");
  private static final Pattern DAY_AND_TIME =
      Pattern.compile("(\\S+)[ T](\\d{1,2}:\\d{2}(?::\\d{2})?)");

  private Times() {}

  /** {@code 2026-03-01} or {@code 2026/3/1}. */
  public static LocalDate day(String text) {
    return RegistryDates.requireInRange(LocalDate.parse(text.replace('/', '-'), DAY));
  }

  /** {@code 2026-03}, {@code 2026/3} or {@code 202603}. */
  public static YearMonth month(String text) {
    return RegistryDates.requireInRange(
        YearMonth.parse(
            MONTH_OF_DIGITS.matcher(text.replace('/', '-')).replaceFirst("$1-$2"), MONTH));
  }

  /**
   * With an offset, otherwise in Shanghai's time; a day alone stands for its beginning. Truncated
   * to milliseconds, as stored.
   */
  public static Instant instant(String text) {
    var parts = DAY_AND_TIME.matcher(text);
    if (parts.matches()) {
      return LocalDateTime.of(day(parts.group(1)), LocalTime.parse(parts.group(2), TIME_OF_DAY))
          .atZone(HERE)
          .toInstant();
    }
    return (text.contains("T")
            ? RegistryDates.requireInRange(OffsetDateTime.parse(text).toInstant())
            : day(text).atStartOfDay(HERE).toInstant())
        .truncatedTo(ChronoUnit.MILLIS);
  }
}
