package io.anju.codes.date;

import io.anju.codes.validation.Checked;
import io.anju.codes.validation.InvalidCodeException;
import io.anju.codes.validation.ValidationError;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Reads days, months and instants as the API writes them. A registry of people who are alive holds
 * no year before 1900 and none after 2126: such a date is a slip, and is refused with {@code
 * date-out-of-range}.
 */
public final class RegistryDates {

  /** The code of a date in a year that a registry does not hold. */
  public static final String OUT_OF_RANGE = "date-out-of-range";

  public static final int FIRST_YEAR = 1900;
  public static final int LAST_YEAR = 2126;

  private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");

  private RegistryDates() {}

  /** {@code 2026-03-01}, else {@code not-a-date}. */
  public static Checked<LocalDate> day(String text) {
    return read(text, LocalDate::parse, LocalDate::getYear, "not-a-date");
  }

  /** {@code 2026-03}, else {@code not-a-month}. */
  public static Checked<YearMonth> month(String text) {
    return read(text, YearMonth::parse, YearMonth::getYear, "not-a-month");
  }

  /** {@code 2026-03-01T08:00:00+08:00}, else {@code not-an-instant}. */
  public static Checked<Instant> instant(String text) {
    return read(
        text,
        written -> OffsetDateTime.parse(written).toInstant(),
        RegistryDates::year,
        "not-an-instant");
  }

  /** The day; {@link InvalidCodeException} for one in a year that no registry holds. */
  public static LocalDate requireInRange(LocalDate day) {
    return require(day, day.getYear());
  }

  /** The month; {@link InvalidCodeException} for one in a year that no registry holds. */
  public static YearMonth requireInRange(YearMonth month) {
    return require(month, month.getYear());
  }

  /** The instant; {@link InvalidCodeException} for one in a year that no registry holds. */
  public static Instant requireInRange(Instant instant) {
    return require(instant, year(instant));
  }

  private static <T> T require(T date, int year) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw new InvalidCodeException(List.of(outOfRange()));
    }
    return date;
  }

  private static <T> Checked<T> read(
      String text, Function<String, T> parser, ToIntFunction<T> year, String unreadable) {
    T date;
    try {
      date = parser.apply(text);
    } catch (DateTimeException | ArithmeticException other) {
      return new Checked.Invalid<>(List.of(new ValidationError(unreadable, Map.of())));
    }
    return Checked.of(() -> require(date, year.applyAsInt(date)));
  }

  /** Of an instant that no calendar date can have, a year that is out of range as well. */
  private static int year(Instant instant) {
    try {
      return instant.atZone(HERE).getYear();
    } catch (DateTimeException beyondTheCalendar) {
      return instant.isBefore(Instant.EPOCH) ? Integer.MIN_VALUE : Integer.MAX_VALUE;
    }
  }

  private static ValidationError outOfRange() {
    return new ValidationError(
        OUT_OF_RANGE,
        Map.of("min", Integer.toString(FIRST_YEAR), "max", Integer.toString(LAST_YEAR)));
  }
}
