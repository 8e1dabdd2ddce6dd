package io.anju.imports.limit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.imports.row.Reject;
import io.anju.imports.row.Row;
import io.anju.platform.error.FieldError;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DailyLimitsTest {

  private static final Instant NOW = Instant.parse("2026-03-10T04:00:00Z");

  private final Map<String, Long> counted = new HashMap<>();
  private Instant now = NOW;

  private DailyLimits limits() {
    var counts =
        new DailyCounts() {
          @Override
          public long add(LocalDate day, String sender, String what, long more) {
            return counted.merge(day + sender + what, more, Long::sum);
          }

          @Override
          public void deleteBefore(LocalDate day) {}
        };
    return new DailyLimits(counts, 10, 2, Clock.fixed(now, ZoneOffset.UTC));
  }

  private static List<Reject> rejects(String code, int count) {
    var row = new Row(2, Map.of(), List.of());
    return Collections.nCopies(
        count, new Reject(row, List.of(FieldError.of("name", code, Map.of()))));
  }

  @Test
  void rows_are_counted_for_each_sender_and_day() {
    limits().countRows("a", 10);
    limits().countRows("b", 10);
    assertThatThrownBy(() -> limits().countRows("a", 1)).isInstanceOf(LimitReachedException.class);
    now = NOW.plusSeconds(86_400);
    assertThatCode(() -> limits().countRows("a", 1)).doesNotThrowAnyException();
  }

  @Test
  void only_rejects_that_say_something_about_a_person_are_limited() {
    limits().countRevealing("a", rejects("not-a-date", 1_000));
    limits().countRevealing("a", rejects("identity-conflict", 2));
    assertThatThrownBy(() -> limits().countRevealing("a", rejects("person-unknown", 1)))
        .isInstanceOf(LimitReachedException.class);
  }
}
