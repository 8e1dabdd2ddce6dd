package io.anju.codes.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.validation.Checked;
import io.anju.codes.validation.ValidationError;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistryDatesTest {

  @ParameterizedTest
  @CsvSource({
    "1900-01-01, ok",
    "2126-12-31, ok",
    "2026-02-28, ok",
    "1899-12-31, date-out-of-range",
    "2127-01-01, date-out-of-range",
    "0001-01-01, date-out-of-range",
    "0000-01-01, date-out-of-range",
    "-0001-01-01, date-out-of-range",
    "9999-12-31, date-out-of-range",
    "+10000-01-01, date-out-of-range",
    "+999999999-01-01, date-out-of-range",
    "-999999999-01-01, date-out-of-range",
    "+9999999999-01-01, not-a-date",
    "2026-02-29, not-a-date",
    "2026-13-01, not-a-date",
    "20260301, not-a-date",
    "2026-3-1, not-a-date",
    "'', not-a-date",
    "yesterday, not-a-date"
  })
  void day_is_read_only_between_1900_and_2126(String text, String outcome) {
    assertThat(outcome(RegistryDates.day(text))).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource({
    "1900-01, ok",
    "2126-12, ok",
    "1899-12, date-out-of-range",
    "+999999999-12, date-out-of-range",
    "2026-13, not-a-month",
    "2026, not-a-month"
  })
  void month_is_read_only_between_1900_and_2126(String text, String outcome) {
    assertThat(outcome(RegistryDates.month(text))).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource({
    "1900-01-01T00:00:00+08:00, ok",
    "1899-12-31T17:00:00Z, ok",
    "2126-12-31T23:59:59.999+08:00, ok",
    "2126-12-31T16:00:00Z, date-out-of-range",
    "1899-12-31T00:00:00+08:00, date-out-of-range",
    "+999999999-12-31T23:59:59-18:00, date-out-of-range",
    "-999999999-01-01T00:00:00+18:00, date-out-of-range",
    "2026-03-01, not-an-instant",
    "2026-03-01T08:00, not-an-instant"
  })
  void instant_is_read_only_between_1900_and_2126_in_shanghai(String text, String outcome) {
    assertThat(outcome(RegistryDates.instant(text))).isEqualTo(outcome);
  }

  @Test
  void every_day_of_any_year_is_in_range_exactly_when_its_year_is() {
    var random = new Random(202);
    for (int i = 0; i < 100_000; i++) {
      var day =
          LocalDate.ofEpochDay(
              random.nextInt(4) == 0
                  ? random.nextLong(LocalDate.MIN.toEpochDay(), LocalDate.MAX.toEpochDay())
                  : random.nextLong(-30_000, 62_000));
      boolean held = day.getYear() >= 1900 && day.getYear() <= 2126;
      assertThat(outcome(RegistryDates.day(day.toString())))
          .as(day.toString())
          .isEqualTo(held ? "ok" : "date-out-of-range");
    }
  }

  private static String outcome(Checked<?> checked) {
    return checked.errors().stream().map(ValidationError::code).findFirst().orElse("ok");
  }
}
