package io.anju.employment.insurance;

import static io.anju.contract.employment.InsuranceKind.MEDICAL;
import static io.anju.contract.employment.InsuranceKind.PENSION;
import static io.anju.employment.insurance.InsuranceFixture.ACCOUNT;
import static io.anju.employment.insurance.InsuranceFixture.opened;
import static io.anju.employment.insurance.InsuranceFixture.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.employment.insurance.InsuranceAccount.MergeResult;
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
  void repeated_row_changes_nothing() {
    var once = opened(NOW).merge(List.of(row("2026-03", EARLIER, PENSION, MEDICAL)), NOW);
    var twice =
        once.account()
            .merge(List.of(row("2026-03", EARLIER, MEDICAL, PENSION)), NOW.plusSeconds(1));
    assertThat(once.applied()).isEqualTo(1);
    assertThat(twice).isEqualTo(new MergeResult(once.account(), 0, 1, 0));
  }

  @Test
  void row_without_updated_at_applies_only_when_its_kinds_differ() {
    var known = opened(NOW).merge(List.of(row("2026-03", EARLIER, PENSION)), NOW).account();
    assertThat(known.merge(List.of(row("2026-03", null, PENSION)), NOW).unchanged()).isEqualTo(1);
    assertThat(
            known
                .merge(List.of(row("2026-03", null, MEDICAL)), NOW)
                .account()
                .months()
                .get(YearMonth.of(2026, 3)))
        .isEqualTo(new PaidMonth(Set.of(MEDICAL), NOW));
  }

  @Test
  void stale_row_is_ignored_after_a_newer_row_with_the_same_kinds() {
    var known =
        opened(NOW)
            .merge(List.of(row("2026-03", EARLIER, PENSION), row("2026-03", NOW, PENSION)), NOW)
            .account();
    assertThat(known.merge(List.of(row("2026-03", EARLIER.plusSeconds(9), MEDICAL)), NOW))
        .isEqualTo(new MergeResult(known, 0, 0, 1));
  }

  @Test
  void rows_in_any_order_merge_to_the_same_account() {
    var rows = new ArrayList<Payment>();
    for (int i = 0; i < 60; i++) {
      rows.add(
          row(
              YearMonth.of(2020, 1).plusMonths(i % 20).toString(),
              EARLIER.plusSeconds(i),
              i % 3 == 0 ? PENSION : MEDICAL));
    }
    var inOrder = opened(NOW).merge(rows, NOW).account();
    for (int seed = 0; seed < 5; seed++) {
      Collections.shuffle(rows, new Random(seed));
      assertThat(opened(NOW).merge(rows, NOW).account()).isEqualTo(inOrder);
    }
  }

  @Test
  void withdrawn_month_stays_withdrawn_after_a_stale_row() {
    var withdrawn =
        opened(NOW)
            .merge(List.of(row("2026-03", EARLIER, PENSION), row("2026-03", NOW)), NOW)
            .account();
    assertThat(withdrawn.months().get(YearMonth.of(2026, 3)).kinds()).isEmpty();
    assertThat(withdrawn.merge(List.of(row("2026-03", EARLIER, PENSION)), NOW).stale())
        .isEqualTo(1);
  }

  @Test
  void account_id_consists_of_person_and_credit_code() {
    assertThat(AccountId.parse(ACCOUNT.value())).isEqualTo(ACCOUNT);
    assertThat(ACCOUNT.value()).isEqualTo("abcdefghijklmnopqrstuvwxyz:91350100M000100Y43");
  }

  @Test
  void future_months_months_before_1951_and_future_update_times_are_rejected() {
    assertThat(InsuranceMonths.validate(row("2026-11", NOW, PENSION), NOW, SHANGHAI)).isEmpty();
    assertThat(InsuranceMonths.validate(row("2026-12", NOW.plusMillis(1), PENSION), NOW, SHANGHAI))
        .extracting(FieldError::field)
        .containsExactly("month", "updatedAt");
    assertThat(InsuranceMonths.validate(row("1951-02", null, PENSION), NOW, SHANGHAI))
        .extracting(error -> error.error().code())
        .containsExactly("too-long-ago");
  }
}
