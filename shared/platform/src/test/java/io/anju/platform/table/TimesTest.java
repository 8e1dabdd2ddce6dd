package io.anju.platform.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.date.RegistryDates;
import io.anju.codes.validation.Checked;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {

  private static String code(Checked<?> checked) {
    return checked.errors().getFirst().code();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-03-01",
        "2026/3/1",
        "2026/03/01",
        "2026.3.1",
        "2026年3月1日",
        "2026年03月01日",
        "2026年3月1号",
        "20260301",
        "２０２６－０３－０１",
        "\u00A02026-03-01\u200B",
        "2026-03-01 00:00:00",
        "2026-03-01 0:00",
        "2026/3/1 0:00:00",
        "2026-03-01T00:00:00",
        "2026-03-01 00:00:00.000",
        "2026-03-01T00:00:00.0",
        "2026-03-01T00:00:00+08:00",
        "2026-02-28T16:00:00Z",
        "2026年3月1日 0:00",
        "20260301000000"
      })
  void day_is_read_as_people_and_spreadsheets_write_it(String text) {
    assertThat(Times.day(text).orThrow()).isEqualTo("2026-03-01");
    assertThat(Times.isNoEnd(text)).isFalse();
    assertThat(Times.month(text).orThrow()).isEqualTo(YearMonth.parse("2026-03"));
    assertThat(Times.instant(text).orThrow()).isEqualTo("2026-02-28T16:00:00Z");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-03",
        "2026/3",
        "2026.3",
        "2026年3月",
        "2026年03月",
        "2026年3月份",
        "202603",
        "２０２６年３月",
        "2026-3",
        "\u30002026-03\uFEFF"
      })
  void month_is_read_as_people_write_it_and_is_no_day(String text) {
    assertThat(Times.month(text).orThrow()).isEqualTo(YearMonth.parse("2026-03"));
    assertThat(code(Times.day(text))).isEqualTo("not-a-date");
    assertThat(code(Times.instant(text))).isEqualTo("not-an-instant");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-01T08:30:00+08:00, 2026-03-01T00:30:00Z",
    "2026-03-01T08:30:00.123+08:00, 2026-03-01T00:30:00.123Z",
    "2026-03-01T08:30:00.123456789+08:00, 2026-03-01T00:30:00.123Z",
    "2026-03-01 08:30:00.5, 2026-03-01T00:30:00.500Z",
    "'2026-03-01 08:30:00,123', 2026-03-01T00:30:00.123Z",
    "2026-03-01 08:30:00 +0800, 2026-03-01T00:30:00Z",
    "2026-03-01 08:30:00 +08:00, 2026-03-01T00:30:00Z",
    "2026-03-01 08:30:00+08, 2026-03-01T00:30:00Z",
    "2026-03-01T08:30:00+0800, 2026-03-01T00:30:00Z",
    "2026-03-01 08:30 GMT+8, 2026-03-01T00:30:00Z",
    "2026-03-01T00:30:00Z, 2026-03-01T00:30:00Z",
    "2026-03-01t00:30:00z, 2026-03-01T00:30:00Z",
    "2026-03-01 00:30:00 UTC, 2026-03-01T00:30:00Z",
    "2026-03-01T08:30, 2026-03-01T00:30:00Z",
    "2026-03-01   8:30, 2026-03-01T00:30:00Z",
    "2026/3/1 8:30:00, 2026-03-01T00:30:00Z",
    "2026年3月1日 8:30, 2026-03-01T00:30:00Z",
    "2026年3月1日8:30, 2026-03-01T00:30:00Z",
    "20260301083000, 2026-03-01T00:30:00Z",
    "2026-02-28T20:30:00-04:00, 2026-03-01T00:30:00Z"
  })
  void instant_is_read_with_fractions_spaces_and_offsets(String text, Instant expected) {
    assertThat(Times.instant(text).orThrow()).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9999-12-31",
        "9999/12/31",
        "99991231",
        "9999年12月31日",
        "9999-12-31 00:00:00",
        "长期",
        " 无固定期限 "
      })
  void far_end_of_the_calendar_is_no_last_day(String text) {
    assertThat(Times.isNoEnd(text)).isTrue();
    assertThat(Times.day(text).value()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1970-01-01", "1900-01-01", "1904-01-01", "19700101", "1970-01-01 00:00:00"})
  void zero_of_a_calendar_is_refused_as_such(String text) {
    assertThat(code(Times.day(text))).isEqualTo("date-placeholder");
    assertThat(Times.isNoEnd(text)).isFalse();
    assertThat(code(Times.month(text))).isEqualTo("date-placeholder");
    assertThat(code(Times.instant(text))).isEqualTo("date-placeholder");
  }

  @Test
  void unix_zero_in_utc_is_refused_as_such() {
    assertThat(code(Times.instant("1970-01-01T00:00:00Z"))).isEqualTo("date-placeholder");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1899-12-31", "0001-01-01", "2127-01-01", "9998-01-01"})
  void years_outside_1900_to_2126_are_out_of_range(String text) {
    assertThat(code(Times.day(text))).isEqualTo("date-out-of-range");
    assertThat(code(Times.instant(text))).isEqualTo("date-out-of-range");
    assertThat(code(Times.month(text))).isEqualTo("date-out-of-range");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1980",
        "1980年",
        "1980-00-00",
        "2026-02-30",
        "2026-13-01",
        "2026-03-00",
        "46082",
        "03/01/2026",
        "1/3/26",
        "26-3-1",
        "+999999999-01-01",
        "-2026-03-01",
        "2026-03-01 08:30",
        "2026-03-01 24:00",
        "2026-03-01 25:00",
        "2026-03-01 00:60",
        "2026-03-01 00:00 +99:00",
        "2026-03/01",
        "昨天",
        "2026-3-1-1",
        "2026030",
        "2026-03-0108:30"
      })
  void what_is_no_day_is_refused_and_never_completed(String text) {
    assertThat(code(Times.day(text))).isEqualTo("not-a-date");
    assertThat(Times.isNoEnd(text)).isFalse();
  }

  @Test
  void every_day_of_the_range_is_read_in_every_writing() {
    Stream.iterate(
            LocalDate.of(RegistryDates.FIRST_YEAR, 1, 1),
            day -> day.getYear() <= RegistryDates.LAST_YEAR,
            day -> day.plusDays(97))
        .filter(day -> Times.day(day.toString()).value().isPresent())
        .forEach(day -> {
          for (var pattern :
              new String[] {"%d-%02d-%02d", "%d/%d/%d", "%d年%d月%d日", "%04d%02d%02d"}) {
            var text = pattern.formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
            assertThat(Times.day(text).orThrow()).isEqualTo(day);
          }
        });
  }
}
