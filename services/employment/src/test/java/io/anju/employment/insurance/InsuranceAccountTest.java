package io.anju.employment.insurance;

import static io.anju.contract.InsuranceKind.MEDICAL;
import static io.anju.contract.InsuranceKind.PENSION;
import static io.anju.employment.insurance.InsuranceFixture.ACCOUNT;
import static io.anju.employment.insurance.InsuranceFixture.opened;
import static io.anju.employment.insurance.InsuranceFixture.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.employment.insurance.InsuranceAccount.Merged;
import io.anju.platform.error.FieldError;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InsuranceAccountTest {

  private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
  private static final Instant EARLIER = NOW.minusSeconds(86_400);
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  @Test
  void the_same_row_twice_changes_nothing() {
    var once = opened(NOW).with(List.of(row("2026-03", EARLIER, PENSION, MEDICAL)), NOW);
    var twice = once.account().with(List.of(row("2026-03", EARLIER, MEDICAL, PENSION)), NOW.plusSeconds(1));
    assertThat(once.applied()).isEqualTo(1);
    assertThat(twice).isEqualTo(new Merged(once.account(), 0, 1, 0));
  }

  @Test
  void a_row_without_a_time_is_news_only_where_it_says_something_new() {
    var known = opened(NOW).with(List.of(row("2026-03", EARLIER, PENSION)), NOW).account();
    assertThat(known.with(List.of(row("2026-03", null, PENSION)), NOW).unchanged()).isEqualTo(1);
    assertThat(known.with(List.of(row("2026-03", null, MEDICAL)), NOW).account().months().get(YearMonth.of(2026, 3)))
        .isEqualTo(new PaidMonth(Set.of(MEDICAL), NOW));
  }

  @Test
  void an_older_row_changes_nothing_even_after_a_newer_one_that_only_repeated_what_was_known() {
    var known = opened(NOW).with(List.of(row("2026-03", EARLIER, PENSION), row("2026-03", NOW, PENSION)), NOW).account();
    assertThat(known.with(List.of(row("2026-03", EARLIER.plusSeconds(9), MEDICAL)), NOW)).isEqualTo(new Merged(known, 0, 0, 1));
  }

  @Test
  void rows_in_any_order_make_the_same_account() {
    var rows = new ArrayList<Payment>();
    for (int i = 0; i < 60; i++) {
      rows.add(row(YearMonth.of(2020, 1).plusMonths(i % 20).toString(), EARLIER.plusSeconds(i), i % 3 == 0 ? PENSION : MEDICAL));
    }
    var inOrder = opened(NOW).with(rows, NOW).account();
    for (int seed = 0; seed < 5; seed++) {
      Collections.shuffle(rows, new Random(seed));
      assertThat(opened(NOW).with(rows, NOW).account()).isEqualTo(inOrder);
    }
  }

  @Test
  void a_month_can_be_taken_back_and_that_stays_known() {
    var taken = opened(NOW).with(List.of(row("2026-03", EARLIER, PENSION), row("2026-03", NOW)), NOW).account();
    assertThat(taken.months().get(YearMonth.of(2026, 3)).kinds()).isEmpty();
    assertThat(taken.with(List.of(row("2026-03", EARLIER, PENSION)), NOW).stale()).isEqualTo(1);
  }

  @Test
  void an_account_is_named_by_person_and_enterprise_and_by_nothing_else() {
    assertThat(AccountId.parse(ACCOUNT.value())).isEqualTo(ACCOUNT);
    assertThat(ACCOUNT.value()).isEqualTo("abcdefghijklmnopqrstuvwxyz:91350100M000100Y43");
  }

  @Test
  void months_ahead_and_long_gone_and_times_ahead_are_slips_of_the_pen() {
    assertThat(InsuranceMonths.flaws(row("2026-11", NOW, PENSION), NOW, SHANGHAI)).isEmpty();
    assertThat(InsuranceMonths.flaws(row("2026-12", NOW.plusMillis(1), PENSION), NOW, SHANGHAI)).extracting(FieldError::field)
        .containsExactly("month", "updatedAt");
    assertThat(InsuranceMonths.flaws(row("1951-02", null, PENSION), NOW, SHANGHAI)).extracting(flaw -> flaw.flaw().code())
        .containsExactly("too-long-ago");
  }
}
