package io.anju.platform.table;

import io.anju.codes.date.RegistryDates;
import io.anju.codes.validation.Checked;
import io.anju.codes.validation.ValidationError;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days, months and instants of a table, as officials, their systems and spreadsheets write them.
 *
 * <p>A day is refused as {@code date-placeholder} where systems write it for "unknown" (the zeros
 * of their calendars), and as {@code date-out-of-range} outside the years of {@link RegistryDates}.
 * Nothing is completed: a year alone is no day, a month alone is none either.
 */
public final class Times {

  private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");

  /** Zero in the calendars of spreadsheets (1900, 1904) and of Unix. */
  private static final Set<LocalDate> ZEROS =
      Set.of(LocalDate.of(1900, 1, 1), LocalDate.of(1904, 1, 1), LocalDate.of(1970, 1, 1));

  private static final int NO_END_YEAR = 9999;
  private static final Set<String> NO_END = Set.of("长期", "長期", "无固定期限", "無固定期限");

  private static final String DATE =
      "(\\d{4})(?:-(\\d{1,2})-(\\d{1,2})|/(\\d{1,2})/(\\d{1,2})|\\.(\\d{1,2})\\.(\\d{1,2})"
          + "|年(\\d{1,2})月(\\d{1,2})[日号]|(\\d{2})(\\d{2}))";
  private static final int DATE_GROUPS = 11;
  private static final Pattern DAY_AND_TIME =
      Pattern.compile(
          DATE
              + "(?:(?:[T ] ?|(?<=[日号]))(\\d{1,2}:\\d{2}(?::\\d{2})?)(?:[.,](\\d{1,9}))?"
              + " ?((?:UTC|GMT)?([+-])(\\d{1,2}):?(\\d{2})?|Z|UTC|GMT)?)?");
  private static final Pattern COMPACT = Pattern.compile("(\\d{8})(\\d{2})(\\d{2})(\\d{2})");
  private static final Pattern MONTH =
      Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})|年(\\d{1,2})月份?|(\\d{2}))");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final DateTimeFormatter TIME_OF_DAY =
      DateTimeFormatter.ofPattern("H:mm[:ss]").withResolverStyle(ResolverStyle.STRICT);

  private Times() {}

  /**
   * {@code 2026-03-01}, {@code 2026/3/1}, {@code 2026.3.1}, {@code 2026年3月1日}, {@code 20260301}; a
   * time of day may follow if it is midnight. Validation error: {@code not-a-date}.
   */
  public static Checked<LocalDate> day(String text) {
    return checked(text, Times::parsedDay, "not-a-date", Function.identity());
  }

  /** Whether the text says that there is no last day, as {@code 9999-12-31} and 长期 do. */
  public static boolean isNoEnd(String text) {
    var written = normalised(text);
    return NO_END.contains(written)
        || attempt(written, Times::parsedDay)
            .filter(day -> day.getYear() == NO_END_YEAR)
            .isPresent();
  }

  /**
   * {@code 2026-03}, {@code 2026/3}, {@code 2026.3}, {@code 2026年3月}, {@code 202603}, or a day of
   * it, which a spreadsheet makes of a month. Validation error: {@code not-a-month}.
   */
  public static Checked<YearMonth> month(String text) {
    return checked(text, Times::parsedMonth, "not-a-month", month -> month.atDay(1));
  }

  /**
   * With an offset, otherwise in Shanghai's time; a day alone stands for its beginning. Truncated
   * to milliseconds, as stored. Validation error: {@code not-an-instant}.
   */
  public static Checked<Instant> instant(String text) {
    return checked(
        text, Times::parsedInstant, "not-an-instant", at -> at.atZone(HERE).toLocalDate());
  }

  private static <T> Checked<T> checked(
      String text, Function<String, T> parse, String error, Function<T, LocalDate> dayOf) {
    var parsed = attempt(normalised(text), parse);
    if (parsed.isEmpty()) {
      return invalid(error, Map.of());
    }
    var day = dayOf.apply(parsed.get());
    if (ZEROS.contains(day)) {
      return invalid("date-placeholder", Map.of("found", day.toString()));
    }
    return Checked.of(() -> {
      RegistryDates.requireInRange(day);
      return parsed.get();
    });
  }

  private static LocalDate parsedDay(String text) {
    var at = localTime(text);
    if (!at.toLocalTime().equals(LocalTime.MIDNIGHT)) {
      throw new DateTimeException("a day has no time");
    }
    return at.toLocalDate();
  }

  private static YearMonth parsedMonth(String text) {
    var month = MONTH.matcher(text);
    return month.matches()
        ? YearMonth.of(number(month, 1), firstNumber(month, 2))
        : YearMonth.from(parsedDay(text));
  }

  private static Instant parsedInstant(String text) {
    return localTime(text).atZone(HERE).toInstant().truncatedTo(ChronoUnit.MILLIS);
  }

  /** In Shanghai. */
  private static LocalDateTime localTime(String text) {
    var parts = DAY_AND_TIME.matcher(COMPACT.matcher(text).replaceFirst("$1 $2:$3:$4"));
    if (!parts.matches()) {
      throw new DateTimeException("neither a day nor a time");
    }
    int month = firstNumber(parts, 2);
    int day = lastNumber(parts);
    var date = LocalDate.of(number(parts, 1), month, day);
    if (parts.group(DATE_GROUPS + 1) == null) {
      return date.atStartOfDay();
    }
    var time = date.atTime(LocalTime.parse(parts.group(DATE_GROUPS + 1), TIME_OF_DAY));
    var fraction = parts.group(DATE_GROUPS + 2);
    var exact =
        fraction == null
            ? time
            : time.plusNanos(Long.parseLong((fraction + "00000000").substring(0, 9)));
    return parts.group(DATE_GROUPS + 3) == null
        ? exact
        : exact.atOffset(offset(parts)).atZoneSameInstant(HERE).toLocalDateTime();
  }

  private static ZoneOffset offset(Matcher parts) {
    var sign = parts.group(DATE_GROUPS + 4);
    if (sign == null) {
      return ZoneOffset.UTC;
    }
    var minutes = parts.group(DATE_GROUPS + 6);
    int direction = sign.equals("-") ? -1 : 1;
    return ZoneOffset.ofHoursMinutes(
        direction * number(parts, DATE_GROUPS + 5),
        minutes == null ? 0 : direction * Integer.parseInt(minutes));
  }

  /** The first group from one on that took part in the match. */
  private static int firstNumber(Matcher parts, int from) {
    int group = from;
    while (parts.group(group) == null) {
      group++;
    }
    return number(parts, group);
  }

  private static int lastNumber(Matcher date) {
    int group = DATE_GROUPS;
    while (date.group(group) == null) {
      group--;
    }
    return number(date, group);
  }

  private static int number(Matcher parts, int group) {
    return Integer.parseInt(parts.group(group));
  }

  private static String normalised(String text) {
    return SPACES
        .matcher(Spreadsheet.trim(Spreadsheet.halfWidth(text)).toUpperCase(Locale.ROOT))
        .replaceAll(" ");
  }

  private static <T> Optional<T> attempt(String text, Function<String, T> parse) {
    try {
      return Optional.of(parse.apply(text));
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }

  private static <T> Checked<T> valid(T value) {
    return new Checked.Valid<>(value, List.of());
  }

  private static <T> Checked<T> invalid(String code, Map<String, String> arguments) {
    return new Checked.Invalid<>(List.of(new ValidationError(code, arguments)));
  }
}
