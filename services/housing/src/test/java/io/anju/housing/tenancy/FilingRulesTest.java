package io.anju.housing.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.housing.occupancy.Period;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FilingRulesTest {

  private final FilingRules rules = new FilingRules(30, 20);

  @Test
  void the_thirtieth_day_is_in_time_and_the_next_is_late() {
    var signed = LocalDate.of(2026, 3, 1);
    assertThat(rules.late(signed, LocalDate.of(2026, 3, 31))).isFalse();
    assertThat(rules.late(signed, LocalDate.of(2026, 4, 1))).isTrue();
  }

  @Test
  void twenty_years_to_the_day_are_not_too_long() {
    assertThat(rules.tooLong(new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2046, 2, 28)))).isEmpty();
    assertThat(rules.tooLong(new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2046, 3, 1)))).hasSize(1);
  }
}
