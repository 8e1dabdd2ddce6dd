package io.anju.employment.reconciliation;

import static io.anju.employment.reconciliation.RegisterRecordsFixture.LONG_AGO;
import static io.anju.employment.reconciliation.RegisterRecordsFixture.TODAY;
import static io.anju.employment.reconciliation.RegisterRecordsFixture.employment;
import static io.anju.employment.reconciliation.RegisterRecordsFixture.registered;
import static io.anju.employment.reconciliation.RegisterRecordsFixture.residence;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.contract.residence.ResidenceReason;
import io.anju.employment.reconciliation.Discrepancy.Closed;
import io.anju.employment.reconciliation.Discrepancy.Open;
import io.anju.employment.reconciliation.Discrepancy.Resolved;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReconciledPersonTest {

  private static final RegisterRecords EMPLOYED =
      RegisterRecords.NONE.with(employment("j", LONG_AGO, null));
  private static final RegisterRecords BOTH =
      EMPLOYED.with(registered(residence(TODAY, null, ResidenceReason.WORK)));

  @Test
  void mismatch_opens_one_discrepancy_and_keeps_its_first_day() {
    var open = compared(ReconciledPerson.unknown("p"), EMPLOYED, TODAY);
    assertThat(open.discrepancies()).singleElement().isInstanceOf(Open.class);
    assertThat(open.listed()).isFalse();
    var later =
        compared(
            listed(open),
            EMPLOYED.with(employment("j", 2, LONG_AGO.plusDays(9), null, "name")),
            TODAY.plusDays(5));
    assertThat(later.discrepancies()).isEqualTo(open.discrepancies());
    assertThat(later.listed()).isTrue();
  }

  @Test
  void discrepancy_resolves_when_registers_agree_and_reopens_when_they_differ_again() {
    var open = compared(ReconciledPerson.unknown("p"), EMPLOYED, TODAY);
    var resolved = compared(open, BOTH, TODAY.plusDays(1));
    assertThat(resolved.discrepancies())
        .singleElement()
        .isEqualTo(new Resolved(open.discrepancies().getFirst().mismatch(), TODAY.plusDays(1)));
    assertThat(compared(resolved, EMPLOYED, TODAY.plusDays(9)).discrepancies())
        .singleElement()
        .isInstanceOf(Open.class);
    assertThat(compared(resolved, BOTH, TODAY.plusYears(2)).discrepancies()).isEmpty();
  }

  @Test
  void closed_discrepancy_stays_closed_while_the_mismatch_is_unchanged() {
    var open = compared(ReconciledPerson.unknown("p"), EMPLOYED, TODAY);
    var closed =
        ((Open) open.discrepancies().getFirst()).close("lives in Dongguan", "officer", TODAY);
    var after =
        compared(
            open.replaced((Open) open.discrepancies().getFirst(), closed),
            EMPLOYED,
            TODAY.plusDays(3));
    assertThat(after.discrepancies()).singleElement().isEqualTo(closed);
    assertThat(compared(after, BOTH, TODAY.plusDays(4)).discrepancies())
        .singleElement()
        .isInstanceOf(Resolved.class);
    assertThat(after.discrepancies()).noneMatch(discrepancy -> !(discrepancy instanceof Closed));
  }

  @Test
  void redelivered_fact_is_applied_again_keeping_the_closure_and_a_stale_fact_is_ignored() {
    var open =
        compared(
            ReconciledPerson.unknown("p"),
            RegisterRecords.NONE.with(employment("j", 7, LONG_AGO.minusYears(1), null, null)),
            TODAY);
    var closed =
        ((Open) open.discrepancies().getFirst()).close("lives in Dongguan", "officer", TODAY);
    var decided = open.replaced((Open) open.discrepancies().getFirst(), closed);
    var again = decided.records().with(employment("j", 7, LONG_AGO, null, "name"));
    assertThat(again.employments().get("j").from()).isEqualTo(LONG_AGO);
    assertThat(again.with(employment("j", 6, TODAY, TODAY, "older"))).isEqualTo(again);
    assertThat(compared(decided, again, TODAY.plusDays(1)).discrepancies())
        .singleElement()
        .isEqualTo(closed);
  }

  private static ReconciledPerson listed(ReconciledPerson person) {
    return new ReconciledPerson(
        person.person(), person.records(), person.discrepancies(), person.nextComparisonOn(), true);
  }

  private static ReconciledPerson compared(
      ReconciledPerson before, RegisterRecords records, LocalDate on) {
    return before.withComparison(
        records, RegisterRecordsFixture.COMPARISON.compare(records, on), on);
  }
}
