package io.anju.employment.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FilingRulesTest {

  private static final LocalDate IN_FORCE = LocalDate.of(2011, 7, 1);
  private static final LocalDate CHANGED = LocalDate.of(2027, 1, 1);
  private static final FilingRules RULES =
      new FilingRules(List.of(new FilingRules.Rule(IN_FORCE, 30, 15), new FilingRules.Rule(CHANGED, 20, 10)));

  @Test
  void a_hire_is_filed_within_30_days_of_the_first_and_is_late_after() {
    var first = LocalDate.of(2026, 3, 1);
    assertThat(RULES.hired(first, LocalDate.of(2026, 3, 31)).late()).isFalse();
    assertThat(RULES.hired(first, LocalDate.of(2026, 4, 1)).late()).isTrue();
    assertThat(RULES.hired(first, first.minusDays(9)).late()).isFalse();
    assertThat(RULES.hired(first, first).by()).contains(LocalDate.of(2026, 3, 31));
  }

  @Test
  void a_leaving_is_filed_within_15_days_of_the_last() {
    var last = LocalDate.of(2026, 3, 1);
    assertThat(RULES.left(last, LocalDate.of(2026, 3, 16)).late()).isFalse();
    assertThat(RULES.left(last, LocalDate.of(2026, 3, 17)).late()).isTrue();
  }

  @Test
  void the_rule_of_the_day_of_the_event_holds_and_before_the_first_none() {
    assertThat(RULES.hired(CHANGED.minusDays(1), CHANGED.plusDays(29)).late()).isFalse();
    assertThat(RULES.hired(CHANGED, CHANGED.plusDays(21)).late()).isTrue();
    assertThat(RULES.hired(IN_FORCE.minusDays(1), CHANGED)).isEqualTo(new Filed(CHANGED, java.util.Optional.empty()));
    assertThat(RULES.hired(IN_FORCE.minusDays(1), CHANGED).late()).isFalse();
  }
}
