package io.anju.employment.insurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ContinuityTest {

  private static final YearMonth NOW = YearMonth.of(2026, 11);
  private static final ContinuityRule TWELVE_IN_A_ROW = new ContinuityRule(12, 0);
  private static final ContinuityRule EIGHTEEN_OF_24 = new ContinuityRule(18, 24);
  private static final ContinuityRule EIGHT_OF_12 = new ContinuityRule(8, 12);

  @Test
  void twelve_months_in_a_row_are_met_though_the_running_one_is_unpaid() {
    var year = continuity("2025-11", 12);
    assertThat(year.upToDate()).contains(new Run(YearMonth.of(2025, 11), YearMonth.of(2026, 10)));
    assertThat(year.measure(TWELVE_IN_A_ROW).met()).isTrue();
    assertThat(year.measure(TWELVE_IN_A_ROW).missing()).isEmpty();
    assertThat(continuity("2025-12", 12).measure(TWELVE_IN_A_ROW).met()).isTrue();
    assertThat(continuity("2025-12", 11).measure(TWELVE_IN_A_ROW).met()).isFalse();
  }

  @Test
  void a_month_taken_back_breaks_the_run_and_is_named() {
    var months = new TreeSet<>(continuity("2025-11", 12).insured());
    months.remove(YearMonth.of(2026, 5));
    var broken = new Continuity(NOW, months);
    var measure = broken.measure(TWELVE_IN_A_ROW);
    assertThat(measure.have()).isEqualTo(5);
    assertThat(measure.missing()).containsExactly(YearMonth.of(2026, 5));
    assertThat(broken.longest()).contains(new Run(YearMonth.of(2025, 11), YearMonth.of(2026, 4)));
    assertThat(broken.measure(EIGHT_OF_12).met()).isTrue();
  }

  @Test
  void eighteen_of_24_add_up_over_gaps_and_no_further_back() {
    var months = new TreeSet<>(continuity("2024-12", 10).insured());
    months.addAll(continuity("2026-03", 8).insured());
    assertThat(new Continuity(NOW, months).measure(EIGHTEEN_OF_24).have()).isEqualTo(18);
    assertThat(new Continuity(NOW, months).measure(EIGHTEEN_OF_24).met()).isTrue();
    assertThat(new Continuity(NOW, months).measure(EIGHTEEN_OF_24).missing()).hasSize(5)
        .startsWith(YearMonth.of(2025, 10)).endsWith(YearMonth.of(2026, 2));
    assertThat(new Continuity(NOW.plusMonths(1), months).measure(EIGHTEEN_OF_24).met()).isFalse();
  }

  @Test
  void who_was_never_insured_has_no_run_and_lacks_everything() {
    var nothing = new Continuity(NOW, new TreeSet<>());
    assertThat(nothing.longest()).isEmpty();
    assertThat(nothing.upToDate()).isEmpty();
    assertThat(nothing.measure(EIGHT_OF_12).missing()).hasSize(11);
  }

  @Test
  void months_behind_the_day_asked_of_do_not_count() {
    assertThat(new Continuity(YearMonth.of(2026, 1), continuity("2025-11", 12).insured()).upToDate().map(Run::months)).contains(3);
  }

  @Test
  void a_run_that_ended_longer_ago_is_not_up_to_date() {
    assertThat(continuity("2025-01", 20).upToDate()).isEmpty();
    assertThat(continuity("2025-01", 20).longest().map(Run::months)).contains(20);
    assertThatThrownBy(() -> new ContinuityRule(9, 8)).isInstanceOf(IllegalArgumentException.class);
  }

  private static Continuity continuity(String from, int months) {
    var insured = new TreeSet<YearMonth>();
    Stream.iterate(YearMonth.parse(from), month -> month.plusMonths(1)).limit(months).forEach(insured::add);
    return new Continuity(NOW, insured);
  }
}
