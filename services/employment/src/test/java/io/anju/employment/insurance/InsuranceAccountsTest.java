package io.anju.employment.insurance;

import static io.anju.contract.employment.InsuranceKind.PENSION;
import static io.anju.employment.insurance.InsuranceFixture.ACCOUNT;
import static io.anju.employment.insurance.InsuranceFixture.row;
import static io.anju.platform.fixture.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import io.anju.employment.EmploymentError;
import io.anju.employment.enterprise.Enterprise;
import io.anju.employment.enterprise.Enterprises;
import io.anju.employment.enterprise.Profile;
import io.anju.platform.access.Caller;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Role;
import io.anju.platform.error.PlatformError;
import io.anju.platform.fixture.Callers;
import io.anju.platform.fixture.InMemoryAggregates;
import io.anju.platform.fixture.Refusals;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InsuranceAccountsTest {

  private static final Instant NOW = Instant.parse("2026-03-20T04:00:00Z");
  private static final Instant EARLIER = NOW.minusSeconds(86_400);
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneId.of("Asia/Shanghai"));
  private static final Caller CLERK = Callers.official(Role.LABOUR_CLERK, "440305");
  private static final Caller OTHER_CLERK = Callers.official(Role.LABOUR_CLERK, "440304");
  private static final Caller EMPLOYER = Callers.organisation(Role.EMPLOYER, ACCOUNT.uscc());

  private final InsuranceSearchFixture search = new InsuranceSearchFixture();
  private final InMemoryAggregates<Enterprise> enterprises =
      InMemoryAggregates.withUnique(Enterprise::scope, Enterprise::uscc);
  private final InsuranceAccounts accounts =
      new InsuranceAccounts(search.accounts(), search, new Enterprises(enterprises, CLOCK), CLOCK);

  @BeforeEach
  void registerEnterprise() {
    var profile = new Profile("海纳电子", Optional.empty(), Optional.empty(), Optional.empty());
    CurrentCaller.asSystem(() ->
        enterprises.add(
            ACCOUNT.uscc().value(),
            new Enterprise(ACCOUNT.uscc(), profile, new DivisionCode("440306"), NOW)));
  }

  @Test
  void new_account_is_kept_by_the_clerks_division_otherwise_by_the_enterprises() {
    record(CLERK, row("2026-01", EARLIER, PENSION));
    assertThat(search.accounts().state(ACCOUNT.value()).division())
        .isEqualTo(new DivisionCode("440305"));
    var colleague = new AccountId(new PersonId("b".repeat(26)), ACCOUNT.uscc());
    record(EMPLOYER, payment(colleague, "2026-01"));
    assertThat(search.accounts().state(colleague.value()).division())
        .isEqualTo(new DivisionCode("440306"));
  }

  @Test
  void repeated_payment_changes_nothing() {
    record(CLERK, row("2026-01", EARLIER, PENSION));
    var again = record(CLERK, row("2026-01", EARLIER, PENSION)).getFirst();
    assertThat(again.unchanged()).isEqualTo(1);
    assertThat(again.account().version()).isEqualTo(1);
  }

  @Test
  void one_invalid_payment_prevents_all_and_every_error_names_its_payment() {
    var unknown = new AccountId(ACCOUNT.person(), new CreditCode("91110000600037341L"));
    var refusal =
        assertRefused(
            EmploymentError.INSURANCE_INVALID,
            CLERK,
            () ->
                accounts.record(
                    List.of(
                        row("2026-01", EARLIER, PENSION),
                        row("2026-04", NOW.plusMillis(1), PENSION),
                        payment(unknown, "1951-02"))));
    assertThat(Refusals.fields(refusal))
        .containsExactly(
            "[1].month too-far-ahead",
            "[1].updatedAt too-far-ahead",
            "[2].month too-long-ago",
            "[2].uscc enterprise-unknown");
    assertThat(search.accounts().stored()).isEmpty();
  }

  @Test
  void error_of_a_single_payment_has_no_index() {
    var refusal =
        assertRefused(
            EmploymentError.INSURANCE_INVALID,
            CLERK,
            () -> accounts.record(List.of(row("2026-04", EARLIER, PENSION))));
    assertThat(Refusals.fields(refusal)).containsExactly("month too-far-ahead");
  }

  @Test
  void accounts_kept_by_other_bureaus_are_found_and_may_not_be_changed() {
    record(OTHER_CLERK, row("2026-01", EARLIER, PENSION));
    assertThat(CurrentCaller.call(CLERK, () -> accounts.keptByOtherBureaus(Set.of(ACCOUNT))))
        .containsExactly(ACCOUNT);
    assertThat(CurrentCaller.call(OTHER_CLERK, () -> accounts.keptByOtherBureaus(Set.of(ACCOUNT))))
        .isEmpty();
    assertRefused(
        PlatformError.FORBIDDEN,
        CLERK,
        () -> accounts.record(List.of(row("2026-02", EARLIER, PENSION))));
  }

  @Test
  void merge_opens_accounts_in_the_named_division() {
    CurrentCaller.call(
        CLERK,
        () ->
            accounts.merge(
                List.of(row("2026-01", EARLIER, PENSION)), new DivisionCode("440305001")));
    assertThat(search.accounts().state(ACCOUNT.value()).division())
        .isEqualTo(new DivisionCode("440305001"));
  }

  @Test
  void account_and_lists_are_for_person_employer_and_officials_of_the_division() {
    record(CLERK, row("2026-01", EARLIER, PENSION));
    var insured = Callers.person(Role.RESIDENT, ACCOUNT.person());
    assertThat(CurrentCaller.call(insured, () -> accounts.require(ACCOUNT)).version()).isEqualTo(1);
    assertThat(
            CurrentCaller.call(
                insured, () -> accounts.ofPerson(ACCOUNT.person(), Optional.empty(), 9)))
        .hasSize(1);
    assertThat(
            CurrentCaller.call(
                EMPLOYER, () -> accounts.ofEnterprise(ACCOUNT.uscc(), Optional.empty(), 9)))
        .hasSize(1);
    assertThat(
            CurrentCaller.call(
                OTHER_CLERK, () -> accounts.ofPerson(ACCOUNT.person(), Optional.empty(), 9)))
        .isEmpty();
    assertRefused(PlatformError.FORBIDDEN, OTHER_CLERK, () -> accounts.require(ACCOUNT));
    assertRefused(
        PlatformError.FORBIDDEN,
        EMPLOYER,
        () -> accounts.ofPerson(ACCOUNT.person(), Optional.empty(), 9));
    assertRefused(
        PlatformError.FORBIDDEN,
        insured,
        () -> accounts.ofEnterprise(ACCOUNT.uscc(), Optional.empty(), 9));
  }

  private List<AccountUpdate> record(Caller caller, Payment... payments) {
    return CurrentCaller.call(caller, () -> accounts.record(List.of(payments)));
  }

  private static Payment payment(AccountId account, String month) {
    return new Payment(account, YearMonth.parse(month), Set.of(PENSION), Optional.of(EARLIER));
  }
}
