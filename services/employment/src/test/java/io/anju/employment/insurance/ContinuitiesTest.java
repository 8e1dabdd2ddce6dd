package io.anju.employment.insurance;

import static io.anju.contract.employment.InsuranceKind.MEDICAL;
import static io.anju.contract.employment.InsuranceKind.PENSION;
import static io.anju.platform.fixture.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import io.anju.contract.employment.InsuranceKind;
import io.anju.platform.access.Caller;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Role;
import io.anju.platform.error.PlatformError;
import io.anju.platform.fixture.Callers;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ContinuitiesTest {

  private static final YearMonth NOW = YearMonth.of(2026, 3);
  private static final PersonId PERSON = new PersonId("abcdefghijklmnopqrstuvwxyz");
  private static final PersonId FORMER = new PersonId("b".repeat(26));
  private static final CreditCode FIRST = new CreditCode("91350100M000100Y43");
  private static final CreditCode SECOND = new CreditCode("91110000600037341L");
  private static final Caller INSURED = Callers.person(Role.RESIDENT, PERSON);

  private final InsuranceSearchFixture search = new InsuranceSearchFixture();
  private final Continuities continuities =
      new Continuities(search, _ -> List.of(PERSON, FORMER), List.of(new ContinuityRule(12, 0)));

  @Test
  void months_of_all_employers_and_of_a_former_id_count_together() {
    paid(PERSON, FIRST, "440305", "2026-01", PENSION);
    paid(PERSON, SECOND, "440304", "2026-02", PENSION);
    paid(FORMER, FIRST, "440305", "2025-12", PENSION);
    assertThat(insured(Optional.empty(), Set.of()))
        .containsExactly(YearMonth.of(2025, 12), YearMonth.of(2026, 1), YearMonth.of(2026, 2));
  }

  @Test
  void only_accounts_kept_in_the_place_count() {
    paid(PERSON, FIRST, "440305", "2026-01", PENSION);
    paid(PERSON, SECOND, "441900", "2026-02", PENSION);
    assertThat(insured(Optional.of(new DivisionCode("4403")), Set.of()))
        .containsExactly(YearMonth.of(2026, 1));
  }

  @Test
  void all_kinds_must_be_paid_in_a_month_whoever_pays_them() {
    paid(PERSON, FIRST, "440305", "2026-01", PENSION);
    paid(PERSON, SECOND, "440305", "2026-01", MEDICAL);
    paid(FORMER, FIRST, "440305", "2026-02", PENSION);
    assertThat(insured(Optional.empty(), Set.of(PENSION, MEDICAL)))
        .containsExactly(YearMonth.of(2026, 1));
  }

  @Test
  void withdrawn_month_and_month_after_now_do_not_count() {
    paid(PERSON, FIRST, "440305", "2026-01");
    paid(PERSON, SECOND, "440305", "2026-04", PENSION);
    assertThat(insured(Optional.empty(), Set.of())).isEmpty();
  }

  @Test
  void official_with_one_of_the_accounts_in_the_division_sees_the_whole_continuity() {
    paid(PERSON, FIRST, "440305", "2026-01", PENSION);
    paid(PERSON, SECOND, "440304", "2026-02", PENSION);
    var clerk = Callers.official(Role.LABOUR_CLERK, "440304");
    assertThat(insured(clerk, Optional.empty(), Set.of())).hasSize(2);
    var elsewhere = Callers.official(Role.LABOUR_CLERK, "441900");
    assertRefused(
        PlatformError.FORBIDDEN,
        elsewhere,
        () -> continuities.of(PERSON, Optional.empty(), Set.of(), NOW));
  }

  @Test
  void another_person_is_forbidden_even_where_there_are_no_accounts() {
    assertRefused(
        PlatformError.FORBIDDEN,
        Callers.person(Role.RESIDENT, new PersonId("z".repeat(26))),
        () -> continuities.of(PERSON, Optional.empty(), Set.of(), NOW));
    assertThat(insured(Optional.empty(), Set.of())).isEmpty();
  }

  @Test
  void rules_are_those_of_the_settings() {
    assertThat(continuities.rules()).containsExactly(new ContinuityRule(12, 0));
  }

  private Set<YearMonth> insured(Optional<DivisionCode> place, Set<InsuranceKind> kinds) {
    return insured(INSURED, place, kinds);
  }

  private Set<YearMonth> insured(
      Caller caller, Optional<DivisionCode> place, Set<InsuranceKind> kinds) {
    return CurrentCaller.call(caller, () -> continuities.of(PERSON, place, kinds, NOW)).insured();
  }

  private void paid(
      PersonId person, CreditCode uscc, String division, String month, InsuranceKind... kinds) {
    var months = new TreeMap<YearMonth, PaidMonth>();
    months.put(YearMonth.parse(month), new PaidMonth(Set.of(kinds), Instant.EPOCH));
    var id = new AccountId(person, uscc);
    CurrentCaller.asSystem(() ->
        search
            .accounts()
            .add(
                id.value(),
                new InsuranceAccount(id, new DivisionCode(division), months, Instant.EPOCH)));
  }
}
