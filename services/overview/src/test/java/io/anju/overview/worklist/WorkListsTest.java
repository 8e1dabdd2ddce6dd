package io.anju.overview.worklist;

import static io.anju.overview.FactsFixture.COMMUNITY;
import static io.anju.overview.FactsFixture.SPRING;
import static io.anju.overview.FactsFixture.personId;
import static io.anju.overview.WorkFactsFixture.correction;
import static io.anju.overview.WorkFactsFixture.discrepancy;
import static io.anju.overview.WorkFactsFixture.permit;
import static io.anju.platform.fixture.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.anju.codes.DivisionCode;
import io.anju.contract.employment.RegisterDiscrepancy;
import io.anju.contract.residence.NotifiedAuthority;
import io.anju.contract.residence.PermitDeadlineKind;
import io.anju.contract.residence.PermitStatus;
import io.anju.overview.WorkFactsFixture;
import io.anju.overview.worklist.WorkLists.Selection;
import io.anju.overview.worklist.WorkLists.Summary;
import io.anju.platform.access.Caller;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Role;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.error.PlatformError;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WorkListsTest {

  private static final Caller OFFICER = AssignmentsTest.official("li", Role.POLICE_OFFICER);
  private static final Caller CLERK = AssignmentsTest.official("clerk", Role.LABOUR_CLERK);

  private final WorkFixture work = new WorkFixture(SPRING.plusDays(40));
  private final AssignmentsFixture assignments = new AssignmentsFixture();
  private final WorkLists lists = assignments.lists(work);

  private List<Summary> summaries(Caller caller) {
    return CurrentCaller.call(caller, () -> lists.summaries(Optional.empty()));
  }

  private List<WorkEntry> page(Caller caller, Selection selection) {
    return CurrentCaller.call(caller, () -> lists.page(selection, Optional.empty(), 10));
  }

  private static Selection all(WorkKind kind) {
    return new Selection(kind, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private void permitDue(String id, LocalDate by) {
    work.fold(
        permit(
            id,
            1,
            personId(1),
            PermitStatus.ACCEPTED,
            null,
            WorkFactsFixture.deadline(PermitDeadlineKind.DECISION, 0, by)));
  }

  @Test
  void each_role_has_the_kinds_it_acts_on_with_their_counts() {
    permitDue("m1", SPRING.plusDays(15));
    permitDue("m2", SPRING.plusDays(90));
    work.fold(
        correction("c1", 1, personId(2), NotifiedAuthority.LABOUR, null),
        discrepancy(personId(3), RegisterDiscrepancy.NAME_DIFFERS, 1, SPRING, true));
    assertThat(summaries(OFFICER))
        .extracting(
            Summary::kind,
            one -> one.dayCounts().open(),
            one -> one.dayCounts().overdue(SPRING.plusDays(40)))
        .contains(
            tuple(WorkKind.PERMIT_DECISION_DUE, 2L, 1L),
            tuple(WorkKind.CORRECTION_DUE, 0L, 0L),
            tuple(WorkKind.NAME_DIFFERS, 1L, 0L));
    assertThat(summaries(CLERK))
        .extracting(Summary::kind, one -> one.dayCounts().open())
        .containsExactly(
            tuple(WorkKind.CORRECTION_DUE, 1L),
            tuple(WorkKind.RECORD_MISSING, 0L),
            tuple(WorkKind.NAME_DIFFERS, 1L));
    assertRefused(PlatformError.FORBIDDEN, () -> page(CLERK, all(WorkKind.PERMIT_DECISION_DUE)));
  }

  @Test
  void what_is_due_first_comes_first_and_overdue_can_be_asked_for() {
    permitDue("m1", SPRING.plusDays(90));
    permitDue("m2", SPRING.plusDays(15));
    assertThat(page(OFFICER, all(WorkKind.PERMIT_DECISION_DUE)))
        .extracting(entry -> entry.item().id())
        .containsExactly("m2", "m1");
    for (boolean overdue : new boolean[] {true, false}) {
      var selection =
          new Selection(
              WorkKind.PERMIT_DECISION_DUE,
              Optional.of(new DivisionCode(COMMUNITY)),
              Optional.empty(),
              Optional.of(overdue));
      assertThat(page(OFFICER, selection))
          .extracting(entry -> entry.item().id())
          .containsExactly(overdue ? "m2" : "m1");
    }
  }

  @Test
  void tasks_of_an_official_and_those_of_nobody_are_distinguished() {
    permitDue("m1", SPRING.plusDays(90));
    permitDue("m2", SPRING.plusDays(15));
    CurrentCaller.call(
        OFFICER,
        () ->
            new Assignments(assignments.repository(), lists)
                .assign(
                    WorkKind.PERMIT_DECISION_DUE, "m1", Optional.of("li"), ExpectedVersion.ANY));
    assertThat(page(OFFICER, of("li")))
        .extracting(entry -> entry.item().id())
        .containsExactly("m1");
    assertThat(page(OFFICER, of(""))).extracting(entry -> entry.item().id()).containsExactly("m2");
    assertThat(page(OFFICER, of("wang"))).isEmpty();
  }

  private static Selection of(String assignee) {
    return new Selection(
        WorkKind.PERMIT_DECISION_DUE, Optional.empty(), Optional.of(assignee), Optional.empty());
  }

  @Test
  void another_division_is_refused() {
    var elsewhere =
        new Selection(
            WorkKind.DUPLICATE,
            Optional.of(new DivisionCode("440304")),
            Optional.empty(),
            Optional.empty());
    assertRefused(PlatformError.FORBIDDEN, () -> page(OFFICER, elsewhere));
  }

  @Test
  void assignment_of_an_earlier_task_with_the_same_id_counts_no_more() {
    permitDue("m1", SPRING.plusDays(90));
    var item = work.item(WorkKind.PERMIT_DECISION_DUE, "m1");
    CurrentCaller.asSystem(() ->
        assignments
            .repository()
            .all()
            .add(
                item.key(),
                new Assignment(
                    WorkKind.PERMIT_DECISION_DUE,
                    "m1",
                    COMMUNITY,
                    item.since().minusYears(1),
                    Optional.of("li"))));
    assertThat(page(OFFICER, all(WorkKind.PERMIT_DECISION_DUE)))
        .extracting(WorkEntry::assignee, WorkEntry::version)
        .containsExactly(tuple(Optional.empty(), 2L));
    assertThat(page(OFFICER, of("li"))).isEmpty();
  }
}
