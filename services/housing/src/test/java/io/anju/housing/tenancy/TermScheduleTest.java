package io.anju.housing.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.housing.occupancy.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TermScheduleTest {

  private static final List<Integer> DAYS = List.of(30, 7);
  private static final Period TERM = new Period(day("2026-01-01"), day("2026-12-31"));

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static LocalDate dueAfter(String day, String... moveInDays) {
    return TermSchedule.nextAfter(
            day(day), TERM, Stream.of(moveInDays).map(LocalDate::parse), DAYS, Optional.empty())
        .nextDueOn();
  }

  @Test
  void next_due_day_is_the_next_move_in_reminder_or_the_day_after_the_term() {
    assertThat(dueAfter("2026-01-01", "2026-01-05")).isEqualTo("2026-01-05");
    assertThat(dueAfter("2026-01-05", "2026-01-05")).isEqualTo("2026-12-01");
    assertThat(dueAfter("2026-12-01")).isEqualTo("2026-12-24");
    assertThat(dueAfter("2026-12-24")).isEqualTo("2027-01-01");
  }

  @Test
  void delayed_sweep_sends_only_the_nearest_reminder() {
    assertThat(TermSchedule.reminderOn(day("2026-11-30"), TERM, DAYS, Optional.empty())).isEmpty();
    assertThat(TermSchedule.reminderOn(day("2026-12-01"), TERM, DAYS, Optional.empty()))
        .contains(30);
    assertThat(TermSchedule.reminderOn(day("2026-12-05"), TERM, DAYS, Optional.of(30))).isEmpty();
    assertThat(TermSchedule.reminderOn(day("2026-12-30"), TERM, DAYS, Optional.of(30))).contains(7);
    assertThat(TermSchedule.reminderOn(day("2026-12-30"), TERM, DAYS, Optional.empty()))
        .contains(7);
    assertThat(TermSchedule.reminderOn(day("2026-12-31"), TERM, DAYS, Optional.of(7))).isEmpty();
  }
}
