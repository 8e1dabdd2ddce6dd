package io.anju.residence.dormancy;

import static io.anju.platform.fixture.Refusals.assertRefused;
import static io.anju.residence.person.PersonFixture.asOfficer;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.contract.residence.PermitStatus;
import io.anju.platform.access.Role;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.PlatformError;
import io.anju.platform.fixture.Callers;
import io.anju.residence.permit.Permit;
import io.anju.residence.permit.PermitUseCasesFixture;
import io.anju.residence.permit.application.PermitId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutlooksTest {

  private final PermitUseCasesFixture fixture = new PermitUseCasesFixture();

  @Test
  void permit_in_use_is_suspended_after_its_window_unless_endorsed() {
    var outlook = outlook(fixture.issued());
    assertThat(outlook.changesTo()).contains(PermitStatus.SUSPENDED);
    assertThat(outlook.on()).contains(LocalDate.of(2027, 3, 2));
    assertThat(outlook.reasonCodes()).containsExactly("endorsement-due");
    assertThat(outlook.remedyCode()).contains("endorsement");
    assertThat(outlook.remindOn())
        .containsExactly(
            LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 30), LocalDate.of(2027, 2, 22));
  }

  @Test
  void reminders_of_the_past_are_left_out() {
    var issued = fixture.issued();
    fixture.on("2027-01-30");
    assertThat(outlook(issued).remindOn()).containsExactly(LocalDate.of(2027, 2, 22));
  }

  @Test
  void ended_tenancy_suspends_nothing_where_the_rules_know_no_dormancy() {
    var issued = fixture.issued();
    fixture.let(issued.state().holder(), "2026-05-31");
    fixture.on("2026-06-10");
    var outlook = outlook(issued);
    assertThat(outlook.on()).contains(LocalDate.of(2027, 3, 2));
    assertThat(outlook.reasonCodes()).containsExactly("endorsement-due");
  }

  @Test
  void suspended_permit_is_used_again_after_endorsement_and_never_ends_by_the_decree() {
    var issued = fixture.issued();
    fixture.on("2027-06-01");
    var outlook = outlook(issued);
    assertThat(outlook.remedyCode()).contains("endorsement");
    assertThat(outlook.changesTo()).isEmpty();
    assertThat(outlook.remindOn()).isEmpty();
  }

  @Test
  void application_and_ended_permit_change_by_decision_alone() {
    for (var permit : List.of(fixture.applied(), fixture.refused())) {
      var outlook = outlook(permit);
      assertThat(outlook.changesTo()).isEmpty();
      assertThat(outlook.on()).isEmpty();
      assertThat(outlook.text().en()).isNotBlank();
    }
  }

  @Test
  void outlook_is_for_the_holder_and_officials_of_the_division() {
    var issued = fixture.issued();
    assertRefused(
        PlatformError.FORBIDDEN,
        Callers.official(Role.POLICE_OFFICER, "320507"),
        () -> outlooks().of(new PermitId(issued.id())));
  }

  private Outlook outlook(Versioned<Permit> permit) {
    return asOfficer(() -> outlooks().of(new PermitId(permit.id())));
  }

  private Outlooks outlooks() {
    return new Outlooks(
        fixture.permits(),
        new EvidenceStatuses(fixture.people.persons, fixture),
        fixture.rules,
        fixture.timeDependentState());
  }
}
