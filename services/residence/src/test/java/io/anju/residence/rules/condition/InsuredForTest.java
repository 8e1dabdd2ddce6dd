package io.anju.residence.rules.condition;

import static io.anju.contract.employment.InsuranceKind.INJURY;
import static io.anju.contract.employment.InsuranceKind.MEDICAL;
import static io.anju.contract.employment.InsuranceKind.PENSION;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.contract.employment.InsuranceKind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InsuredForTest {

  private static final LocalDate ON = LocalDate.of(2026, 4, 10);

  @Test
  void consecutive_months_are_reported_as_a_span() {
    var paid = paid(PENSION, "2025-02", "2025-12", "2026-01", "2026-02", "2026-03");
    assertThat(new InsuredFor(4, Optional.empty(), Set.of()).measure(given(paid)))
        .isEqualTo(new Measure(4, 4, Measure.Unit.MONTHS, List.of("2025-12..2026-03")));
  }

  @Test
  void current_month_may_be_unpaid_but_not_the_previous_one() {
    var rule = new InsuredFor(1, Optional.empty(), Set.of());
    assertThat(rule.measure(given(paid(PENSION, "2026-04"))).have()).isEqualTo(1);
    assertThat(rule.measure(given(paid(PENSION, "2026-03"))).have()).isEqualTo(1);
    assertThat(rule.measure(given(paid(PENSION, "2026-02"))).have()).isZero();
  }

  @Test
  void months_within_the_window_add_up_without_double_counting() {
    var paid = paid(PENSION, "2025-04", "2025-05", "2025-07", "2026-04", "2026-05");
    paid.addAll(paid(MEDICAL, "2025-05", "2025-06"));
    assertThat(new InsuredFor(8, Optional.of(12), Set.of()).measure(given(paid)))
        .isEqualTo(new Measure(4, 8, Measure.Unit.MONTHS, List.of("2025-05..2025-07", "2026-04")));
  }

  /** Shenzhen art. 19: the last 24 months that could have been paid, on 10 April 2026. */
  @ParameterizedTest
  @CsvSource({
    "2024-04, 2025-09, 18", "2024-03, 2025-08, 17", "2024-04, 2026-03, 24", "2024-04, 2026-04, 24",
    "2024-05, 2026-04, 24", "2024-03, 2026-03, 24", "2026-04, 2026-04, 1", "2026-05, 2026-06, 0"
  })
  void window_of_24_months_ends_with_the_last_payable_month(
      YearMonth from, YearMonth to, int have) {
    var paid = new HashSet<InsuredMonth>();
    for (var month = from; !month.isAfter(to); month = month.plusMonths(1)) {
      paid.add(new InsuredMonth(month, Set.of(PENSION)));
    }
    assertThat(new InsuredFor(18, Optional.of(24), Set.of()).measure(given(paid)).have())
        .isEqualTo(have);
  }

  @Test
  void any_insurance_kind_counts_unless_the_rule_names_kinds() {
    var paid = paid(INJURY, "2026-02", "2026-03");
    paid.addAll(paid(PENSION, "2026-03"));
    assertThat(new InsuredFor(1, Optional.of(12), Set.of()).measure(given(paid)).have())
        .isEqualTo(2);
    assertThat(new InsuredFor(1, Optional.of(12), Set.of(PENSION)).measure(given(paid)).have())
        .isEqualTo(1);
    assertThat(
            new InsuredFor(1, Optional.of(12), Set.of(PENSION, INJURY))
                .measure(given(paid))
                .evidence())
        .containsExactly("2026-03");
    assertThat(new InsuredFor(1, Optional.of(12), Set.of(MEDICAL)).measure(given(paid)).have())
        .isZero();
  }

  private static Set<InsuredMonth> paid(InsuranceKind kind, String... months) {
    var paid = new HashSet<InsuredMonth>();
    Arrays.stream(months)
        .map(month -> new InsuredMonth(YearMonth.parse(month), Set.of(kind)))
        .forEach(paid::add);
    return paid;
  }

  private static Circumstances given(Set<InsuredMonth> paid) {
    return new Circumstances(ON, List.of(), List.of(), paid, List.of());
  }
}
