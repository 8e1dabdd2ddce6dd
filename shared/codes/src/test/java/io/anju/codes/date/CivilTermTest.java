package io.anju.codes.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CivilTermTest {

  @ParameterizedTest
  @CsvSource({
    "2025-08-31, 2026-02-28, 6",
    "2025-08-30, 2026-02-28, 6",
    "2025-08-29, 2026-02-28, 6",
    "2025-08-28, 2026-02-28, 6",
    "2025-08-28, 2026-02-27, 5",
    "2025-08-31, 2026-02-27, 5",
    "2023-08-31, 2024-02-29, 6",
    "2023-08-31, 2024-02-28, 5",
    "2023-08-30, 2024-02-29, 6",
    "2026-01-31, 2026-02-28, 1",
    "2026-03-31, 2026-04-30, 1",
    "2026-03-31, 2026-04-29, 0",
    "2024-02-29, 2025-02-28, 12",
    "2024-02-29, 2028-02-29, 48",
    "2024-02-29, 2028-02-28, 47",
    "2025-12-31, 2026-06-30, 6",
    "2026-03-01, 2026-03-01, 0",
    "2026-03-01, 2026-02-01, 0"
  })
  void last_month_without_the_day_ends_on_its_last_day(
      LocalDate beginning, LocalDate day, int months) {
    assertThat(CivilTerm.wholeMonths(beginning, day)).isEqualTo(months);
  }

  @Test
  void as_many_months_are_whole_as_have_their_last_day_behind_them() {
    var random = new Random(202);
    for (int i = 0; i < 200_000; i++) {
      var beginning = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(80_000));
      var day = beginning.plusDays(random.nextInt(4_000));
      int months = CivilTerm.wholeMonths(beginning, day);
      assertThat(CivilTerm.lastDayAfterMonths(beginning, months))
          .as("%s to %s", beginning, day)
          .isBeforeOrEqualTo(day);
      assertThat(CivilTerm.lastDayAfterMonths(beginning, months + 1))
          .as("%s to %s", beginning, day)
          .isAfter(day);
      assertThat(CivilTerm.wholeMonths(beginning, day.plusDays(1))).isBetween(months, months + 1);
    }
  }

  @Test
  void corresponding_day_of_every_beginning_completes_the_months() {
    for (var day = LocalDate.of(2023, 1, 1); day.getYear() < 2029; day = day.plusDays(1)) {
      for (int months = 1; months <= 24; months++) {
        var last = CivilTerm.lastDayAfterMonths(day, months);
        assertThat(CivilTerm.wholeMonths(day, last)).as("%s to %s", day, last).isEqualTo(months);
        assertThat(CivilTerm.wholeMonths(day, last.minusDays(1))).isEqualTo(months - 1);
      }
    }
  }
}
