package io.anju.overview.worklist;

import static io.anju.overview.FactsFixture.COMMUNITY;
import static io.anju.overview.FactsFixture.SPRING;
import static io.anju.overview.FactsFixture.personId;
import static io.anju.overview.HousingFactsFixture.dwellingCode;
import static io.anju.overview.HousingFactsFixture.inspections;
import static io.anju.overview.HousingFactsFixture.tenancy;
import static io.anju.overview.HousingFactsFixture.withConfirmation;
import static io.anju.overview.ResidenceFactsFixture.person;
import static io.anju.overview.ResidenceFactsFixture.residence;
import static io.anju.overview.WorkFactsFixture.DECIDE_BY;
import static io.anju.overview.WorkFactsFixture.correction;
import static io.anju.overview.WorkFactsFixture.deadline;
import static io.anju.overview.WorkFactsFixture.discrepancy;
import static io.anju.overview.WorkFactsFixture.duplicate;
import static io.anju.overview.WorkFactsFixture.dwelling;
import static io.anju.overview.WorkFactsFixture.inspected;
import static io.anju.overview.WorkFactsFixture.openCase;
import static io.anju.overview.WorkFactsFixture.permit;
import static io.anju.overview.WorkFactsFixture.until;
import static io.anju.overview.WorkFactsFixture.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.contract.employment.RegisterDiscrepancy;
import io.anju.contract.housing.DwellingOwner;
import io.anju.contract.housing.TenancyConfirmation;
import io.anju.contract.housing.TenancyParty;
import io.anju.contract.residence.NotifiedAuthority;
import io.anju.contract.residence.OpenCaseKind;
import io.anju.contract.residence.PermitDeadlineKind;
import io.anju.contract.residence.PermitStatus;
import io.anju.overview.ResidenceFactsFixture.Sealing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkRefreshTest {

  private static final LocalDate TODAY = SPRING.plusDays(3);
  private static final String A = personId(1);
  private static final String B = personId(2);
  private static final String HOME = dwellingCode(1);

  private final WorkFixture work = new WorkFixture(TODAY);

  @Test
  void accepted_permit_is_due_for_its_decision_and_approved_for_its_card() {
    var decision = deadline(PermitDeadlineKind.DECISION, 0, DECIDE_BY);
    work.fold(permit("m1", 1, A, PermitStatus.ACCEPTED, null, decision));
    assertThat(work.open()).containsExactly("permit-decision-due/m1");
    assertThat(work.item(WorkKind.PERMIT_DECISION_DUE, "m1").dueOn()).contains(DECIDE_BY);
    work.fold(permit("m1", 2, A, PermitStatus.APPROVED, null, decision));
    assertThat(work.open()).containsExactly("permit-issue-due/m1");
    work.fold(permit("m1", 3, A, PermitStatus.ACTIVE, SPRING.plusYears(1)));
    assertThat(work.open()).isEmpty();
  }

  @Test
  void extension_refusal_enquiry_and_written_reasons_are_watched() {
    work.fold(
        permit(
            "m1",
            2,
            A,
            PermitStatus.ACCEPTED,
            null,
            deadline(PermitDeadlineKind.REFUSAL, 0, SPRING.plusDays(9)),
            deadline(PermitDeadlineKind.ENQUIRY, 1, SPRING.plusDays(5)),
            deadline(PermitDeadlineKind.DECISION, 0, SPRING.plusDays(30))));
    assertThat(work.open())
        .containsExactly(
            "permit-decision-due/m1",
            "permit-decision-due/m1.enquiry.1",
            "permit-decision-due/m1.refusal");
    assertThat(work.item(WorkKind.PERMIT_DECISION_DUE, "m1").dueOn()).contains(SPRING.plusDays(30));
    work.fold(
        permit(
            "m1",
            3,
            A,
            PermitStatus.REFUSED,
            null,
            deadline(PermitDeadlineKind.WRITTEN_REASONS, 0, SPRING.plusDays(12))));
    assertThat(work.open()).containsExactly("permit-decision-due/m1.written-reasons");
  }

  @Test
  void permit_fact_without_deadlines_is_due_by_its_decision() {
    work.fold(io.anju.overview.ResidenceFactsFixture.permit("m1", 1, A, PermitStatus.ACCEPTED));
    assertThat(work.item(WorkKind.PERMIT_DECISION_DUE, "m1").dueOn()).contains(DECIDE_BY);
  }

  @Test
  void endorsement_is_due_from_the_day_its_window_opens() {
    var opens = TODAY.plusDays(2);
    work.fold(permit("m1", 3, A, PermitStatus.ACTIVE, opens));
    assertThat(work.open()).isEmpty();
    work.today(opens);
    work.refresh.run();
    assertThat(work.item(WorkKind.ENDORSEMENT_DUE, "m1"))
        .extracting(WorkItem::since, WorkItem::dueOn)
        .containsExactly(opens, Optional.of(opens.plusMonths(1)));
    work.fold(permit("m1", 4, A, PermitStatus.SUSPENDED, opens));
    assertThat(work.open()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "MOVE_IN_UNVERIFIED, declaration-unverified",
    "MOVE_IN_PENDING, declaration-pending",
    "MOVE_IN_CONTESTED, objection-due",
    "MOVE_OUT_CONTESTED, objection-due"
  })
  void open_case_is_a_task_until_it_is_decided(OpenCaseKind kind, String list) {
    var person = person(A, 1, Sealing.UNREADABLE);
    work.fold(with(person, openCase(kind, "r1", null)));
    assertThat(work.open()).containsExactly(list + "/r1");
    work.fold(person(A, 3, Sealing.UNREADABLE));
    assertThat(work.open()).isEmpty();
  }

  @Test
  void pending_declaration_is_due_on_the_day_it_takes_effect() {
    work.fold(
        with(
            person(A, 1, Sealing.UNREADABLE),
            openCase(OpenCaseKind.MOVE_IN_PENDING, "r1", TODAY.plusDays(15))));
    assertThat(work.item(WorkKind.DECLARATION_PENDING, "r1").dueOn()).contains(TODAY.plusDays(15));
  }

  @Test
  void correction_is_on_the_list_of_its_authority_until_it_is_decided() {
    work.fold(correction("c1", 1, A, NotifiedAuthority.HOUSING, null));
    assertThat(work.item(WorkKind.CORRECTION_DUE, "c1").list())
        .isEqualTo(new WorkList(WorkKind.CORRECTION_DUE, NotifiedAuthority.HOUSING));
    work.fold(correction("c1", 2, A, NotifiedAuthority.HOUSING, TODAY));
    assertThat(work.open()).isEmpty();
  }

  @Test
  void duplicate_is_on_the_list_of_the_smallest_division_that_serves_both() {
    work.fold(duplicate(A, B, 1, null));
    var item = work.item(WorkKind.DUPLICATE, A + "-" + B);
    assertThat(item.division()).isEqualTo(COMMUNITY.substring(0, 9));
    assertThat(item.persons()).containsExactly(A, B);
    work.fold(duplicate(A, B, 2, TODAY));
    assertThat(work.open()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "UNREGISTERED, employed-without-residence",
    "NO_RECORD, record-missing",
    "JOB_ENDED, job-ended",
    "NAME_DIFFERS, name-differs"
  })
  void discrepancy_is_a_task_after_its_grace_period(RegisterDiscrepancy kind, String list) {
    work.fold(discrepancy(A, kind, 1, TODAY.plusDays(1), true));
    assertThat(work.open()).isEmpty();
    work.today(TODAY.plusDays(1));
    work.refresh.run();
    assertThat(work.open()).containsExactly(list + "/" + A + ":" + kind);
    work.fold(discrepancy(A, kind, 2, TODAY.plusDays(1), false));
    assertThat(work.open()).isEmpty();
  }

  @Test
  void tenancy_awaits_confirmation_is_objected_to_and_upheld() {
    var filed = tenancy("t1", 1, HOME, A, List.of(B), List.of(B));
    work.fold(withConfirmation(filed, "A", TenancyConfirmation.AWAITED, TenancyParty.TENANT));
    assertThat(work.open()).containsExactly("tenancy-confirmation/t1");
    work.fold(
        withConfirmation(
            tenancy("t1", 2, HOME, A, List.of(B), List.of(B)),
            "A",
            TenancyConfirmation.OBJECTED,
            TenancyParty.TENANT));
    assertThat(work.open()).containsExactly("objection-due/t1");
    assertThat(work.item(WorkKind.OBJECTION_DUE, "t1").list().authority())
        .isEqualTo(NotifiedAuthority.HOUSING);
    work.fold(
        withConfirmation(
            tenancy("t1", 3, HOME, A, List.of(B), List.of(B)),
            "A",
            TenancyConfirmation.UPHELD,
            TenancyParty.TENANT));
    assertThat(work.open()).isEmpty();
  }

  @Test
  void tenancy_is_listed_for_the_last_30_days_of_its_term() {
    var last = TODAY.plusDays(31);
    var filed = tenancy("t1", 1, HOME, A, List.of(B), List.of(B));
    work.fold(until(filed, 1, last));
    assertThat(work.open()).isEmpty();
    work.today(TODAY.plusDays(1));
    work.refresh.run();
    assertThat(work.item(WorkKind.TENANCY_ENDING, "t1").dueOn()).contains(last);
    work.today(last.plusDays(1));
    work.refresh.run();
    assertThat(work.open()).isEmpty();
  }

  @Test
  void let_dwelling_is_inspected_first_and_then_again() {
    work.fold(dwelling(HOME, 1, null), tenancy("t1", 1, HOME, A, List.of(B), List.of(B)));
    assertThat(work.open()).containsExactly("never-inspected/" + HOME);
    work.fold(inspected(HOME, 1, TODAY.plusDays(31)));
    assertThat(work.open()).isEmpty();
    work.today(TODAY.plusDays(1));
    work.refresh.run();
    assertThat(work.item(WorkKind.INSPECTION_DUE, HOME).dueOn()).contains(TODAY.plusDays(31));
    work.fold(inspected(HOME, 2, TODAY.plusYears(1)));
    assertThat(work.open()).isEmpty();
  }

  @Test
  void open_finding_is_due_on_its_day() {
    work.fold(dwelling(HOME, 1, null), inspections(HOME, 1));
    assertThat(work.item(WorkKind.INSPECTION_DUE, HOME).dueOn()).contains(SPRING.plusDays(7));
    work.fold(inspected(HOME, 2, TODAY.plusYears(1)));
    assertThat(work.open()).isEmpty();
  }

  @Test
  void dwelling_is_overcrowded_while_more_live_in_it_than_the_limit() {
    work.fold(
        inspected(HOME, 1, TODAY.plusYears(1)),
        tenancy("t1", 1, HOME, A, List.of(B), List.of(B)),
        dwelling(HOME, 1, 1));
    assertThat(work.open()).isEmpty();
    work.fold(person(A, 1, Sealing.UNREADABLE, residence("r1", HOME, TODAY, null)));
    assertThat(work.item(WorkKind.OVERCROWDED, HOME).since()).isEqualTo(TODAY);
    work.fold(person(A, 2, Sealing.UNREADABLE, residence("r1", HOME, TODAY, TODAY.plusDays(2))));
    assertThat(work.open()).hasSize(1);
    work.today(TODAY.plusDays(2));
    work.refresh.run();
    assertThat(work.open()).isEmpty();
  }

  @Test
  void residence_without_a_tenancy_is_a_task_unless_an_owner_lives_there() {
    work.fold(
        dwelling(HOME, 1, null),
        person(A, 1, Sealing.UNREADABLE, residence("r1", HOME, TODAY, null)));
    assertThat(work.open()).containsExactly("residence-without-tenancy/" + HOME);
    work.fold(dwelling(HOME, 2, null, new DwellingOwner(A, null, null)));
    assertThat(work.open()).isEmpty();
    work.fold(dwelling(HOME, 3, null, new DwellingOwner(B, null, null)));
    assertThat(work.open()).hasSize(1);
    work.fold(
        inspected(HOME, 1, TODAY.plusYears(1)), tenancy("t1", 1, HOME, B, List.of(A), List.of(A)));
    assertThat(work.open()).isEmpty();
  }

  @Test
  void counts_follow_the_tasks_in_every_division_above() {
    work.fold(
        correction("c1", 1, A, NotifiedAuthority.POLICE, null),
        correction("c2", 1, B, NotifiedAuthority.POLICE, null));
    var list = WorkKind.CORRECTION_DUE.list();
    for (String division : List.of("44", "4403", "440305", COMMUNITY)) {
      var place = new WorkPlace(list, division);
      var dayCounts = work.of(work.generations.serving()).counts(List.of(place)).get(place);
      assertThat(dayCounts.open()).isEqualTo(2);
      assertThat(dayCounts.overdue(SPRING.plusDays(21))).isZero();
      assertThat(dayCounts.overdue(SPRING.plusDays(22))).isEqualTo(2);
    }
  }

  @Test
  void without_the_lease_nothing_is_derived() {
    work.leaseFree = false;
    work.fold(correction("c1", 1, A, NotifiedAuthority.POLICE, null));
    assertThat(work.open()).isEmpty();
    work.leaseFree = true;
    work.refresh.complete(work.generations.serving());
    assertThat(work.open()).containsExactly("correction-due/c1");
  }
}
