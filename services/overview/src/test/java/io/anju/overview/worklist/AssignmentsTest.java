package io.anju.overview.worklist;

import static io.anju.overview.FactsFixture.SPRING;
import static io.anju.overview.FactsFixture.personId;
import static io.anju.overview.WorkFactsFixture.correction;
import static io.anju.platform.fixture.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.DivisionCode;
import io.anju.contract.residence.NotifiedAuthority;
import io.anju.platform.access.Caller;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Role;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.error.PlatformError;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AssignmentsTest {

  private static final Caller LI = official("li", Role.POLICE_OFFICER);
  private static final Caller WANG = official("wang", Role.POLICE_OFFICER);
  private static final Caller CHIEF = official("chief", Role.STATION_CHIEF);
  private static final Caller HOUSING = official("housing", Role.HOUSING_OFFICER);

  private final WorkFixture work = new WorkFixture(SPRING);
  private final AssignmentsFixture stored = new AssignmentsFixture();
  private final Assignments assignments = new Assignments(stored.repository(), stored.lists(work));

  static Caller official(String subject, Role role) {
    return new Caller(
        subject,
        Set.of(role),
        Optional.of(new DivisionCode("440305")),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private WorkEntry assign(Caller caller, String to, long version) {
    return CurrentCaller.call(
        caller,
        () ->
            assignments.assign(
                WorkKind.CORRECTION_DUE,
                "c1",
                Optional.ofNullable(to),
                new ExpectedVersion(version)));
  }

  private void open() {
    work.fold(correction("c1", 1, personId(1), NotifiedAuthority.POLICE, null));
  }

  @Test
  void task_is_taken_handed_over_and_put_back() {
    open();
    assertThat(assign(LI, "li", 1))
        .extracting(WorkEntry::assignee, WorkEntry::version)
        .containsExactly(Optional.of("li"), 2L);
    assertThat(assign(LI, "wang", 2).assignee()).contains("wang");
    assertThat(assign(WANG, null, 3).assignee()).isEmpty();
    assertThat(assign(LI, "li", 4).version()).isEqualTo(5);
  }

  @Test
  void same_assignment_again_changes_nothing() {
    open();
    assign(LI, "li", 1);
    assertThat(assign(LI, "li", 2).version()).isEqualTo(2);
  }

  @Test
  void colleague_takes_nothing_away_but_the_chief_does() {
    open();
    assign(LI, "li", 1);
    assertRefused(PlatformError.FORBIDDEN, () -> assign(WANG, "wang", 2));
    assertRefused(PlatformError.FORBIDDEN, () -> assign(WANG, null, 2));
    assertThat(assign(CHIEF, "wang", 2).assignee()).contains("wang");
  }

  @Test
  void officer_assigns_a_free_task_to_nobody_else() {
    open();
    assertRefused(PlatformError.FORBIDDEN, () -> assign(LI, "wang", 1));
    assertThat(assign(CHIEF, "wang", 1).assignee()).contains("wang");
  }

  @Test
  void older_version_is_refused() {
    open();
    assign(LI, "li", 1);
    assertRefused(PlatformError.STALE_VERSION, () -> assign(CHIEF, "wang", 1));
  }

  @Test
  void task_of_another_authority_is_refused_and_a_done_one_is_not_found() {
    open();
    assertRefused(PlatformError.FORBIDDEN, () -> assign(HOUSING, "housing", 1));
    work.fold(correction("c1", 2, personId(1), NotifiedAuthority.POLICE, SPRING));
    assertRefused(PlatformError.NOT_FOUND, () -> assign(LI, "li", 1));
  }
}
