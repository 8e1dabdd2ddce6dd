package io.anju.employment.reconciliation;

import static io.anju.employment.reconciliation.SidesFixture.LONG_AGO;
import static io.anju.employment.reconciliation.SidesFixture.TODAY;
import static io.anju.employment.reconciliation.SidesFixture.home;
import static io.anju.employment.reconciliation.SidesFixture.job;
import static io.anju.employment.reconciliation.SidesFixture.registered;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.contract.ResidenceReason;
import io.anju.employment.reconciliation.Finding.Closed;
import io.anju.employment.reconciliation.Finding.Open;
import io.anju.employment.reconciliation.Finding.Resolved;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReconciledTest {

  private static final Sides EMPLOYED = Sides.NOTHING.with(job("j", LONG_AGO, null));
  private static final Sides BOTH = EMPLOYED.with(registered(home(TODAY, null, ResidenceReason.WORK)));

  @Test
  void what_is_found_opens_once_and_keeps_the_day_it_began() {
    var open = compared(Reconciled.unknown("p"), EMPLOYED, TODAY);
    assertThat(open.findings()).singleElement().isInstanceOf(Open.class);
    assertThat(open.told()).isFalse();
    var later = compared(told(open), EMPLOYED.with(job("j", 2, LONG_AGO.plusDays(9), null, "name")), TODAY.plusDays(5));
    assertThat(later.findings()).isEqualTo(open.findings());
    assertThat(later.told()).isTrue();
  }

  @Test
  void it_resolves_by_itself_when_the_facts_agree_and_opens_anew_when_they_part_again() {
    var open = compared(Reconciled.unknown("p"), EMPLOYED, TODAY);
    var resolved = compared(open, BOTH, TODAY.plusDays(1));
    assertThat(resolved.findings()).singleElement().isEqualTo(new Resolved(open.findings().getFirst().of(), TODAY.plusDays(1)));
    assertThat(compared(resolved, EMPLOYED, TODAY.plusDays(9)).findings()).singleElement().isInstanceOf(Open.class);
    assertThat(compared(resolved, BOTH, TODAY.plusYears(2)).findings()).isEmpty();
  }

  @Test
  void closed_with_a_note_it_stays_closed_while_nothing_changes() {
    var open = compared(Reconciled.unknown("p"), EMPLOYED, TODAY);
    var closed = ((Open) open.findings().getFirst()).close("lives in Dongguan", "officer", TODAY);
    var after = compared(open.replaced((Open) open.findings().getFirst(), closed), EMPLOYED, TODAY.plusDays(3));
    assertThat(after.findings()).singleElement().isEqualTo(closed);
    assertThat(compared(after, BOTH, TODAY.plusDays(4)).findings()).singleElement().isInstanceOf(Resolved.class);
    assertThat(after.findings()).noneMatch(finding -> !(finding instanceof Closed));
  }

  @Test
  void a_fact_that_comes_again_is_read_anew_beside_the_decision_and_an_older_one_is_not() {
    var open = compared(Reconciled.unknown("p"), Sides.NOTHING.with(job("j", 7, LONG_AGO.minusYears(1), null, null)), TODAY);
    var closed = ((Open) open.findings().getFirst()).close("lives in Dongguan", "officer", TODAY);
    var decided = open.replaced((Open) open.findings().getFirst(), closed);
    var again = decided.sides().with(job("j", 7, LONG_AGO, null, "name"));
    assertThat(again.jobs().get("j").from()).isEqualTo(LONG_AGO);
    assertThat(again.with(job("j", 6, TODAY, TODAY, "older"))).isEqualTo(again);
    assertThat(compared(decided, again, TODAY.plusDays(1)).findings()).singleElement().isEqualTo(closed);
  }

  private static Reconciled told(Reconciled person) {
    return new Reconciled(person.person(), person.sides(), person.findings(), person.look(), true);
  }

  private static Reconciled compared(Reconciled before, Sides sides, LocalDate on) {
    return before.compared(sides, SidesFixture.COMPARISON.of(sides, on), on);
  }
}
