package io.anju.employment.insurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContinuityTest {

  private static final YearMonth NOW = YearMonth.of(2026, 11);
  private static final ContinuityRule TWELVE_IN_A_ROW = new ContinuityRule(12, 0);
  private static final ContinuityRule EIGHTEEN_OF_24 = new ContinuityRule(18, 24);
  private static final ContinuityRule EIGHT_OF_12 = new ContinuityRule(8, 12);

  @Test
  void twelve_consecutive_months_meet_the_rule_while_the_current_month_is_unpaid() {
    var year = continuity("2025-11", 12);
    assertThat(year.currentRun()).contains(new Run(YearMonth.of(2025, 11), YearMonth.of(2026, 10)));
    assertThat(year.evaluate(TWELVE_IN_A_ROW).met()).isTrue();
    assertThat(year.evaluate(TWELVE_IN_A_ROW).missing()).isEmpty();
    assertThat(continuity("2025-12", 12).evaluate(TWELVE_IN_A_ROW).met()).isTrue();
    assertThat(continuity("2025-12", 11).evaluate(TWELVE_IN_A_ROW).met()).isFalse();
  }

  @Test
  void withdrawn_month_breaks_the_run_and_is_reported_missing() {
    var months = new TreeSet<>(continuity("2025-11", 12).insured());
    months.remove(YearMonth.of(2026, 5));
    var broken = new Continuity(NOW, months);
    var measure = broken.evaluate(TWELVE_IN_A_ROW);
    assertThat(measure.have()).isEqualTo(5);
    assertThat(measure.missing()).containsExactly(YearMonth.of(2026, 5));
    assertThat(broken.longestRun())
        .contains(new Run(YearMonth.of(2025, 11), YearMonth.of(2026, 4)));
    assertThat(broken.evaluate(EIGHT_OF_12).met()).isTrue();
  }

  @Test
  void eighteen_of_24_months_count_across_gaps_within_the_window_only() {
    var months = new TreeSet<>(continuity("2024-12", 10).insured());
    months.addAll(continuity("2026-03", 8).insured());
    assertThat(new Continuity(NOW, months).evaluate(EIGHTEEN_OF_24).have()).isEqualTo(18);
    assertThat(new Continuity(NOW, months).evaluate(EIGHTEEN_OF_24).met()).isTrue();
    assertThat(new Continuity(NOW, months).evaluate(EIGHTEEN_OF_24).missing())
        .hasSize(6)
        .startsWith(YearMonth.of(2024, 11), YearMonth.of(2025, 10))
        .endsWith(YearMonth.of(2026, 2));
    assertThat(new Continuity(NOW.plusMonths(2), months).evaluate(EIGHTEEN_OF_24).met()).isFalse();
  }

  /** Shenzhen art. 19: the last 24 months that could have been paid, the current one once it is. */
  @ParameterizedTest
  @CsvSource({
    "2024-11, 24, 24",
    "2024-11, 25, 24",
    "2024-12, 24, 24",
    "2024-10, 24, 23",
    "2024-11, 18, 18",
    "2024-10, 18, 17",
    "2024-12, 18, 18"
  })
  void window_of_24_months_ends_with_the_last_payable_month(String from, int months, int have) {
    assertThat(continuity(from, months).evaluate(EIGHTEEN_OF_24).have()).isEqualTo(have);
  }

  @Test
  void person_never_insured_has_no_run_and_every_month_missing() {
    var nothing = new Continuity(NOW, new TreeSet<>());
    assertThat(nothing.longestRun()).isEmpty();
    assertThat(nothing.currentRun()).isEmpty();
    assertThat(nothing.evaluate(EIGHT_OF_12).missing()).hasSize(12);
  }

  @Test
  void months_after_the_as_of_date_do_not_count() {
    assertThat(
            new Continuity(YearMonth.of(2026, 1), continuity("2025-11", 12).insured())
                .currentRun()
                .map(Run::months))
        .contains(3);
  }

  @Test
  void run_that_ended_before_last_month_is_not_current() {
    assertThat(continuity("2025-01", 20).currentRun()).isEmpty();
    assertThat(continuity("2025-01", 20).longestRun().map(Run::months)).contains(20);
    assertThatThrownBy(() -> new ContinuityRule(9, 8)).isInstanceOf(IllegalArgumentException.class);
  }

  private static Continuity continuity(String from, int months) {
    var insured = new TreeSet<YearMonth>();
    Stream.iterate(YearMonth.parse(from), month -> month.plusMonths(1))
        .limit(months)
        .forEach(insured::add);
    return new Continuity(NOW, insured);
  }
}
