package io.anju.employment.insurance;

import static io.anju.contract.employment.InsuranceKind.MEDICAL;
import static io.anju.contract.employment.InsuranceKind.PENSION;
import static io.anju.employment.insurance.InsuranceFixture.ACCOUNT;
import static io.anju.employment.insurance.InsuranceFixture.row;
import static io.anju.platform.fixture.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import io.anju.platform.access.Caller;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Role;
import io.anju.platform.error.PlatformError;
import io.anju.platform.fixture.Callers;
import io.anju.platform.fixture.InMemoryAggregates;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccountMergerTest {

  private static final Instant NOW = Instant.parse("2026-03-20T04:00:00Z");
  private static final Instant EARLIER = NOW.minusSeconds(86_400);
  private static final Caller CLERK = Callers.official(Role.LABOUR_CLERK, "440305");
  private static final Caller OTHER_CLERK = Callers.official(Role.LABOUR_CLERK, "440304");
  private static final AccountId SECOND =
      new AccountId(new PersonId("b".repeat(26)), new CreditCode("91350100M000100Y43"));

  private final InsuranceSearchFixture search = new InsuranceSearchFixture();
  private final InMemoryAggregates<InsuranceAccount> accounts = search.accounts();
  private final AccountMerger merger =
      new AccountMerger(accounts, search, Clock.fixed(NOW, ZoneId.of("Asia/Shanghai")));

  @Test
  void payments_of_one_account_are_one_update_and_updates_keep_the_order_of_accounts() {
    var updates =
        merge(CLERK, row("2026-01", EARLIER, PENSION), second(), row("2026-02", EARLIER, PENSION));
    assertThat(updates)
        .extracting(update -> update.account().state().id())
        .containsExactly(ACCOUNT, SECOND);
    assertThat(updates).extracting(AccountUpdate::applied).containsExactly(2, 1);
    assertThat(updates).allMatch(AccountUpdate::opened);
    assertThat(accounts.state(ACCOUNT.value()).months()).hasSize(2);
  }

  @Test
  void repeated_payment_keeps_the_version() {
    merge(CLERK, row("2026-01", EARLIER, PENSION));
    var again = merge(CLERK, row("2026-01", EARLIER, PENSION)).getFirst();
    assertThat(again.account().version()).isEqualTo(1);
    assertThat(again.opened()).isFalse();
    assertThat(again.unchanged()).isEqualTo(1);
  }

  @Test
  void older_payment_is_stale_and_a_newer_one_changes_the_account() {
    merge(CLERK, row("2026-01", EARLIER, PENSION));
    assertThat(merge(CLERK, row("2026-01", EARLIER.minusSeconds(1), MEDICAL)).getFirst().stale())
        .isEqualTo(1);
    var newer = merge(CLERK, row("2026-01", EARLIER.plusSeconds(1), MEDICAL)).getFirst();
    assertThat(newer.account().version()).isEqualTo(2);
    assertThat(newer.opened()).isFalse();
    assertThat(accounts.state(ACCOUNT.value()).months().get(YearMonth.of(2026, 1)).kinds())
        .containsExactly(MEDICAL);
  }

  @Test
  void account_changed_concurrently_is_read_and_merged_again() {
    merge(CLERK, row("2026-01", EARLIER, PENSION));
    accounts.beforeNextWrite(() -> merge(CLERK, row("2026-02", EARLIER, PENSION)));
    var update = merge(CLERK, row("2026-03", EARLIER, PENSION)).getFirst();
    assertThat(update.account().version()).isEqualTo(3);
    assertThat(accounts.state(ACCOUNT.value()).months().keySet())
        .containsExactly(YearMonth.of(2026, 1), YearMonth.of(2026, 2), YearMonth.of(2026, 3));
  }

  @Test
  void account_opened_concurrently_is_not_opened_twice() {
    accounts.beforeNextWrite(() -> merge(CLERK, row("2026-02", EARLIER, PENSION)));
    var update = merge(CLERK, row("2026-03", EARLIER, PENSION)).getFirst();
    assertThat(update.opened()).isFalse();
    assertThat(accounts.state(ACCOUNT.value()).months()).hasSize(2);
  }

  @Test
  void account_that_changes_at_every_attempt_ends_as_stale_version() {
    merge(CLERK, row("2026-01", EARLIER, PENSION));
    accounts.beforeNextWrite(() -> changeBeforeEachWrite(0));
    assertRefused(
        PlatformError.STALE_VERSION,
        CLERK,
        () ->
            merger.merge(
                List.of(row("2026-03", EARLIER, PENSION)), _ -> new DivisionCode("440305")));
    assertThat(accounts.state(ACCOUNT.value()).months()).doesNotContainKey(YearMonth.of(2026, 3));
  }

  @Test
  void account_of_another_bureau_prevents_every_write() {
    merge(OTHER_CLERK, row("2026-01", EARLIER, PENSION));
    assertRefused(
        PlatformError.FORBIDDEN,
        CLERK,
        () ->
            merger.merge(
                List.of(second(), row("2026-02", EARLIER, PENSION)),
                _ -> new DivisionCode("440305")));
    assertThat(accounts.stored()).containsOnlyKeys(ACCOUNT.value());
    assertThat(accounts.state(ACCOUNT.value()).months()).hasSize(1);
  }

  /** Another payment before this write, and one before each that follows. */
  private void changeBeforeEachWrite(int seconds) {
    merge(
        CLERK, row("2025-12", EARLIER.plusSeconds(seconds), seconds % 2 == 0 ? PENSION : MEDICAL));
    accounts.beforeNextWrite(() -> changeBeforeEachWrite(seconds + 1));
  }

  private List<AccountUpdate> merge(Caller caller, Payment... payments) {
    return CurrentCaller.call(
        caller, () -> merger.merge(List.of(payments), _ -> caller.division().orElseThrow()));
  }

  private static Payment second() {
    return new Payment(SECOND, YearMonth.of(2026, 1), Set.of(PENSION), Optional.of(EARLIER));
  }
}
