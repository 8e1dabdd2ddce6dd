package io.anju.residence.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private static Instant at(LocalDateTime local) {
    return local.atZone(ZONE).toInstant();
  }

  private static Instant earliest(String from, String to, LocalDateTime now) {
    return new QuietHours(LocalTime.parse(from), LocalTime.parse(to), ZONE).earliest(at(now));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-28T20:59:59.999, 2026-02-28T20:59:59.999",
    "2026-02-28T21:00, 2026-03-01T08:00",
    "2026-12-31T23:59:59, 2027-01-01T08:00",
    "2026-03-01T00:00, 2026-03-01T08:00",
    "2026-03-01T07:59:59.999, 2026-03-01T08:00",
    "2026-03-01T08:00, 2026-03-01T08:00",
    "2026-03-01T08:00:01, 2026-03-01T08:00:01"
  })
  void hours_over_midnight_end_on_the_morning_that_follows(
      LocalDateTime now, LocalDateTime earliest) {
    assertThat(earliest("21:00", "08:00", now)).isEqualTo(at(earliest));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-01T11:59:59, 2026-03-01T11:59:59",
    "2026-03-01T12:00, 2026-03-01T14:00",
    "2026-03-01T13:59:59, 2026-03-01T14:00",
    "2026-03-01T14:00, 2026-03-01T14:00"
  })
  void hours_within_a_day_end_on_that_day(LocalDateTime now, LocalDateTime earliest) {
    assertThat(earliest("12:00", "14:00", now)).isEqualTo(at(earliest));
  }

  @ParameterizedTest
  @CsvSource({"2026-03-01T21:00", "2026-03-01T00:00", "2026-03-01T12:00"})
  void hours_that_end_when_they_begin_are_none(LocalDateTime now) {
    assertThat(earliest("21:00", "21:00", now)).isEqualTo(at(now));
  }

  @Test
  void hours_until_midnight_end_with_the_day() {
    var now = LocalDateTime.parse("2026-03-01T23:30");
    assertThat(earliest("22:00", "00:00", now))
        .isEqualTo(at(LocalDateTime.parse("2026-03-02T00:00")));
  }

  @Test
  void what_may_be_sent_after_the_quiet_hours_is_not_put_off_again() {
    var after = earliest("21:00", "08:00", LocalDateTime.parse("2026-03-01T22:00"));
    assertThat(new QuietHours(LocalTime.of(21, 0), LocalTime.of(8, 0), ZONE).earliest(after))
        .isEqualTo(after);
  }
}
