package io.anju.housing.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.housing.occupancy.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WatchTest {

  private static final List<Integer> DAYS = List.of(30, 7);
  private static final Period TERM = new Period(day("2026-01-01"), day("2026-12-31"));

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static LocalDate dueAfter(String day, String... moves) {
    return Watch.after(day(day), TERM, Stream.of(moves).map(LocalDate::parse), DAYS, Optional.empty()).dueOn();
  }

  @Test
  void due_is_the_next_move_the_next_reminder_and_at_last_the_day_after_the_term() {
    assertThat(dueAfter("2026-01-01", "2026-01-05")).isEqualTo("2026-01-05");
    assertThat(dueAfter("2026-01-05", "2026-01-05")).isEqualTo("2026-12-01");
    assertThat(dueAfter("2026-12-01")).isEqualTo("2026-12-24");
    assertThat(dueAfter("2026-12-24")).isEqualTo("2027-01-01");
  }

  @Test
  void a_sweep_that_was_away_for_weeks_reminds_once_of_what_is_nearest() {
    assertThat(Watch.reminderOn(day("2026-11-30"), TERM, DAYS, Optional.empty())).isEmpty();
    assertThat(Watch.reminderOn(day("2026-12-01"), TERM, DAYS, Optional.empty())).contains(30);
    assertThat(Watch.reminderOn(day("2026-12-05"), TERM, DAYS, Optional.of(30))).isEmpty();
    assertThat(Watch.reminderOn(day("2026-12-30"), TERM, DAYS, Optional.of(30))).contains(7);
    assertThat(Watch.reminderOn(day("2026-12-30"), TERM, DAYS, Optional.empty())).contains(7);
    assertThat(Watch.reminderOn(day("2026-12-31"), TERM, DAYS, Optional.of(7))).isEmpty();
  }
}
