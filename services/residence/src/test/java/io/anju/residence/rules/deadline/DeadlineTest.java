package io.anju.residence.rules.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.residence.rules.deadline.Deadline.Days;
import io.anju.residence.rules.yaml.ShippedRulesFixture;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeadlineTest {

  private static final WorkingDays CALENDAR = ShippedRulesFixture.workingDays();
  private static final WorkingDays NOTHING_ANNOUNCED = new WorkingDays(List.of());
  private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);

  @Test
  void day_it_begins_is_not_counted() {
    assertThat(new Deadline(3, Days.CALENDAR).lastDay(FRIDAY, CALENDAR))
        .isEqualTo(LocalDate.of(2026, 3, 9));
    assertThat(new Deadline(3, Days.WORKING).lastDay(FRIDAY, CALENDAR))
        .isEqualTo(LocalDate.of(2026, 3, 11));
    assertThat(new Deadline(0, Days.CALENDAR).lastDay(FRIDAY, CALENDAR)).isEqualTo(FRIDAY);
  }

  @Test
  void action_on_the_last_day_is_in_time_and_on_the_next_is_late() {
    for (var kind : Days.values()) {
      var deadline = new Deadline(5, kind);
      var last = deadline.lastDay(FRIDAY, CALENDAR);
      assertThat(deadline.passed(FRIDAY, last, CALENDAR)).isFalse();
      assertThat(deadline.passed(FRIDAY, last.plusDays(1), CALENDAR)).isTrue();
    }
  }

  @Test
  void working_days_of_a_year_not_announced_are_provisional_and_calendar_days_never() {
    assertThat(new Deadline(5, Days.WORKING).provisional(FRIDAY, NOTHING_ANNOUNCED)).isTrue();
    assertThat(new Deadline(5, Days.WORKING).provisional(FRIDAY, CALENDAR)).isFalse();
    assertThat(new Deadline(5, Days.CALENDAR).provisional(FRIDAY, NOTHING_ANNOUNCED)).isFalse();
  }

  @Test
  void deadline_that_ends_in_a_year_not_announced_is_provisional() {
    int last = CALENDAR.announcedThrough();
    var inDecember = LocalDate.of(last, 12, 28);
    assertThat(new Deadline(1, Days.WORKING).provisional(inDecember, CALENDAR)).isFalse();
    assertThat(new Deadline(10, Days.WORKING).provisional(inDecember, CALENDAR)).isTrue();
  }

  @Test
  void nobody_is_late_while_a_holiday_may_still_move_the_last_day() {
    var deadline = new Deadline(5, Days.WORKING);
    var latest =
        deadline.lastDay(FRIDAY, NOTHING_ANNOUNCED).plusDays(WorkingDays.LONGEST_HOLIDAY_DAYS);
    assertThat(deadline.passed(FRIDAY, latest, NOTHING_ANNOUNCED)).isFalse();
    assertThat(deadline.passed(FRIDAY, latest.plusDays(1), NOTHING_ANNOUNCED)).isTrue();
  }

  @Test
  void provision_is_in_force_until_the_day_it_ends() {
    var ending = new Deadline(5, Days.CALENDAR, Optional.of("第八条"), Optional.of(FRIDAY));
    assertThat(ending.inForce(FRIDAY.minusDays(1))).isTrue();
    assertThat(ending.inForce(FRIDAY)).isFalse();
    assertThat(new Deadline(5, Days.CALENDAR).inForce(LocalDate.MAX)).isTrue();
  }

  @Test
  void deadline_in_the_past_is_none() {
    assertThatThrownBy(() -> new Deadline(-1, Days.CALENDAR))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
