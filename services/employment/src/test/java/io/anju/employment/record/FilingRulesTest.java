package io.anju.employment.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FilingRulesTest {

  private static final LocalDate IN_FORCE = LocalDate.of(2011, 7, 1);
  private static final LocalDate CHANGED = LocalDate.of(2027, 1, 1);
  private static final FilingRules RULES =
      new FilingRules(
          List.of(new FilingRules.Rule(IN_FORCE, 30, 15), new FilingRules.Rule(CHANGED, 20, 10)));

  @Test
  void hire_filed_more_than_30_days_after_the_first_day_is_late() {
    var first = LocalDate.of(2026, 3, 1);
    assertThat(RULES.hireFiling(first, LocalDate.of(2026, 3, 31)).late()).isFalse();
    assertThat(RULES.hireFiling(first, LocalDate.of(2026, 4, 1)).late()).isTrue();
    assertThat(RULES.hireFiling(first, first.minusDays(9)).late()).isFalse();
    assertThat(RULES.hireFiling(first, first).deadline()).contains(LocalDate.of(2026, 3, 31));
  }

  @Test
  void leaving_filed_more_than_15_days_after_the_last_day_is_late() {
    var last = LocalDate.of(2026, 3, 1);
    assertThat(RULES.leavingFiling(last, LocalDate.of(2026, 3, 16)).late()).isFalse();
    assertThat(RULES.leavingFiling(last, LocalDate.of(2026, 3, 17)).late()).isTrue();
  }

  @Test
  void rule_in_force_on_the_day_of_the_event_applies() {
    assertThat(RULES.hireFiling(CHANGED.minusDays(1), CHANGED.plusDays(29)).late()).isFalse();
    assertThat(RULES.hireFiling(CHANGED, CHANGED.plusDays(21)).late()).isTrue();
    assertThat(RULES.hireFiling(IN_FORCE.minusDays(1), CHANGED))
        .isEqualTo(new Filed(CHANGED, java.util.Optional.empty()));
    assertThat(RULES.hireFiling(IN_FORCE.minusDays(1), CHANGED).late()).isFalse();
  }
}
