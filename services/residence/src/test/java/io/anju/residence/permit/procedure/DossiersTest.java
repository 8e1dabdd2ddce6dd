package io.anju.residence.permit.procedure;

import static io.anju.platform.fixture.Refusals.assertRefused;
import static io.anju.residence.person.PersonFixture.asOfficer;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.contract.residence.EvidenceKind;
import io.anju.platform.access.Caller;
import io.anju.platform.access.Role;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.PlatformError;
import io.anju.platform.fixture.Callers;
import io.anju.residence.ResidenceError;
import io.anju.residence.permit.Permit;
import io.anju.residence.permit.PermitUseCasesFixture;
import io.anju.residence.permit.application.Dossier;
import io.anju.residence.permit.application.Enquiry.Department;
import io.anju.residence.permit.application.PermitId;
import io.anju.residence.permit.application.Supplement;
import io.anju.residence.person.PersonFixture;
import io.anju.residence.rules.condition.Confirmation;
import io.anju.residence.rules.condition.Proof;
import io.anju.residence.rules.yaml.ShippedRulesFixture;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DossiersTest {

  private static final Caller OFFICER =
      Callers.official(Role.POLICE_OFFICER, PersonFixture.COMMUNITY.value());
  private static final Proof.Presented TITLE = new Proof.Presented(EvidenceKind.TITLE, "title-1");

  private final PermitUseCasesFixture fixture = new PermitUseCasesFixture();

  @Test
  void enquiry_and_its_reply_are_recorded_and_count_as_confirmation() {
    var id = id(fixture.applied());
    asOfficer(() ->
        dossiers().enquire(id, new ExpectedVersion(1), Department.HOUSING, "residence-half-year"));
    var replied =
        asOfficer(() -> dossiers().recordReply(id, new ExpectedVersion(2), 1, true, "H-7"));
    var enquiry = dossier(replied).enquiries().getFirst();
    assertThat(enquiry.askedOn()).isEqualTo("2026-03-01");
    assertThat(enquiry.confirmation()).contains(new Confirmation("residence-half-year", "H-7"));
  }

  @Test
  void reply_that_denies_confirms_nothing() {
    var id = id(fixture.applied());
    asOfficer(() ->
        dossiers().enquire(id, ExpectedVersion.ANY, Department.HOUSING, "residence-half-year"));
    var replied = asOfficer(() -> dossiers().recordReply(id, ExpectedVersion.ANY, 1, false, "H-7"));
    assertThat(dossier(replied).enquiries().getFirst().confirmation()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 2})
  void reply_to_an_unknown_enquiry_is_not_found(int number) {
    var id = id(fixture.applied());
    asOfficer(() ->
        dossiers().enquire(id, ExpectedVersion.ANY, Department.HOUSING, "residence-half-year"));
    assertRefused(
        PlatformError.NOT_FOUND,
        OFFICER,
        () -> dossiers().recordReply(id, ExpectedVersion.ANY, number, true, "H-7"));
  }

  @Test
  void decided_permit_takes_no_enquiry_and_no_reply() {
    var id = id(fixture.approved());
    assertRefused(
        ResidenceError.PERMIT_STATE_CONFLICT,
        OFFICER,
        () -> dossiers().enquire(id, ExpectedVersion.ANY, Department.HOUSING, "stable-housing"));
    assertRefused(
        ResidenceError.PERMIT_STATE_CONFLICT,
        OFFICER,
        () -> dossiers().recordReply(id, ExpectedVersion.ANY, 1, true, "H-7"));
  }

  @Test
  void written_reasons_are_sent_only_after_they_were_requested_for_a_refusal() {
    var accepted = id(fixture.applied());
    assertRefused(
        ResidenceError.PERMIT_STATE_CONFLICT,
        OFFICER,
        () -> dossiers().requestWrittenReasons(accepted, ExpectedVersion.ANY));
    var refused = id(fixture.refused());
    assertRefused(
        ResidenceError.WRITTEN_REASONS_NOT_REQUESTED,
        OFFICER,
        () -> dossiers().recordWrittenReasons(refused, ExpectedVersion.ANY, "L-1"));
    asOfficer(() -> dossiers().requestWrittenReasons(refused, ExpectedVersion.ANY));
    var sent =
        asOfficer(() -> dossiers().recordWrittenReasons(refused, ExpectedVersion.ANY, "L-1"));
    assertThat(sent.version()).isGreaterThan(2);
  }

  @Test
  void papers_are_added_to_a_permit_in_use_or_suspended_with_their_day() {
    var id = id(fixture.issued());
    fixture.on("2026-06-01");
    var added = asOfficer(() -> dossiers().addEvidence(id, ExpectedVersion.ANY, List.of(TITLE)));
    assertThat(dossier(added).supplements())
        .containsExactly(new Supplement(TITLE, LocalDate.of(2026, 6, 1)));
    fixture.on("2027-06-01");
    var suspended =
        asOfficer(() -> dossiers().addEvidence(id, ExpectedVersion.ANY, List.of(TITLE)));
    assertThat(dossier(suspended).supplements()).hasSize(2);
  }

  @Test
  void papers_are_not_added_before_the_issue_and_only_at_the_current_version() {
    var applied = id(fixture.applied());
    assertRefused(
        ResidenceError.PERMIT_STATE_CONFLICT,
        OFFICER,
        () -> dossiers().addEvidence(applied, ExpectedVersion.ANY, List.of(TITLE)));
    var issued = id(fixture.issued());
    assertRefused(
        PlatformError.STALE_VERSION,
        OFFICER,
        () -> dossiers().addEvidence(issued, new ExpectedVersion(1), List.of(TITLE)));
  }

  private Dossiers dossiers() {
    return new Dossiers(
        fixture.updates(),
        fixture.timeDependentState(),
        fixture.rules,
        ShippedRulesFixture.workingDays());
  }

  private static Dossier dossier(Versioned<Permit> permit) {
    return permit.state().application().dossier();
  }

  private static PermitId id(Versioned<Permit> permit) {
    return new PermitId(permit.id());
  }
}
