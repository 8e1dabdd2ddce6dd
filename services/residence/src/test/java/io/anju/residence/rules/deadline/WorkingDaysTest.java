package io.anju.residence.rules.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.residence.rules.yaml.ShippedRulesFixture;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

  private static final WorkingDays CALENDAR = ShippedRulesFixture.workingDays();

  @ParameterizedTest
  @CsvSource({
    "2026-02-02, 15, 2026-02-28", "2026-02-13, 1, 2026-02-14", "2026-02-14, 1, 2026-02-24",
        "2025-12-31, 1, 2026-01-04",
    "2026-09-30, 2, 2026-10-09", "2025-01-24, 1, 2025-01-26", "2025-01-27, 15, 2025-02-24",
        "2024-02-09, 1, 2024-02-18",
    "2023-01-20, 1, 2023-01-28", "2020-01-23, 1, 2020-02-03", "2019-04-30, 1, 2019-05-05",
        "2015-09-02, 1, 2015-09-06"
  })
  void working_days_skip_holidays_and_include_adjusted_weekends(
      LocalDate begin, int days, LocalDate last) {
    assertThat(CALENDAR.plus(begin, days)).isEqualTo(last);
  }

  /**
   * Eleven statutory holidays a year until 2024, thirteen since; what is worked instead makes up
   * for the rest.
   */
  @ParameterizedTest
  @CsvSource({"2016, 11", "2021, 11", "2022, 11", "2023, 11", "2024, 11", "2025, 13", "2026, 13"})
  void days_off_per_year_match_the_statutory_number(int year, int statutory) {
    var first = LocalDate.of(year, 1, 1);
    long weekdays =
        first
            .datesUntil(first.plusYears(1))
            .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
            .count();
    long worked = first.datesUntil(first.plusYears(1)).filter(CALENDAR::isWorkingDay).count();
    assertThat(weekdays - worked).isEqualTo(statutory);
  }

  @Test
  void last_day_is_a_working_day_at_the_requested_distance() {
    var random = new Random(4);
    for (int round = 0; round < 2_000; round++) {
      var begin = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(4_300));
      int days = 1 + random.nextInt(30);
      var last = CALENDAR.plus(begin, days);
      assertThat(CALENDAR.isWorkingDay(last)).isTrue();
      assertThat(
              begin.plusDays(1).datesUntil(last.plusDays(1)).filter(CALENDAR::isWorkingDay).count())
          .isEqualTo(days);
      assertThat(ChronoUnit.DAYS.between(begin, last)).isBetween((long) days, days * 7L / 5 + 14);
    }
  }

  @Test
  void deadline_into_an_unannounced_year_is_provisional_and_not_late() {
    var deadline = new Deadline(3, Deadline.Days.WORKING);
    var begin = LocalDate.of(2026, 12, 30);
    assertThat(deadline.lastDay(begin, CALENDAR)).isEqualTo("2027-01-05");
    assertThat(deadline.provisional(begin, CALENDAR)).isTrue();
    assertThat(deadline.provisional(LocalDate.of(2026, 12, 1), CALENDAR)).isFalse();
    assertThat(new Deadline(3, Deadline.Days.CALENDAR).provisional(begin, CALENDAR)).isFalse();
    assertThat(deadline.passed(begin, LocalDate.of(2027, 1, 15), CALENDAR)).isFalse();
    assertThat(deadline.passed(begin, LocalDate.of(2027, 1, 16), CALENDAR)).isTrue();
    assertThat(CALENDAR.isWorkingDay(LocalDate.of(2027, 10, 1))).isFalse();
  }

  @Test
  void duplicate_holiday_year_is_rejected() {
    var year = new HolidayYear(2027, "notice", Set.of(), Set.of());
    assertThatThrownBy(() -> new WorkingDays(List.of(year, year))).hasMessageContaining("2027");
    assertThatThrownBy(
            () -> new HolidayYear(2027, "notice", Set.of(LocalDate.of(2026, 1, 1)), Set.of()))
        .hasMessageContaining("2027");
  }
}
