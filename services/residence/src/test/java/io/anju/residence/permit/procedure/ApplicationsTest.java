package io.anju.residence.permit.procedure;

import static io.anju.platform.fixture.Refusals.assertRefused;
import static io.anju.residence.permit.PermitUseCasesFixture.LEASE;
import static io.anju.residence.permit.PermitUseCasesFixture.PHOTO;
import static io.anju.residence.permit.PermitUseCasesFixture.application;
import static io.anju.residence.person.PersonFixture.asColleague;
import static io.anju.residence.person.PersonFixture.asOfficer;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.CreditCode;
import io.anju.codes.DocumentNumber;
import io.anju.codes.DocumentType;
import io.anju.codes.PersonId;
import io.anju.codes.PersonName;
import io.anju.contract.residence.PermitGround;
import io.anju.platform.access.Caller;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Role;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.error.PlatformError;
import io.anju.platform.fixture.Callers;
import io.anju.platform.fixture.Refusals;
import io.anju.residence.ResidenceError;
import io.anju.residence.StationFixture;
import io.anju.residence.permit.AcceptedPermit;
import io.anju.residence.permit.PermitUseCasesFixture;
import io.anju.residence.permit.application.Applicant;
import io.anju.residence.permit.application.Guardian;
import io.anju.residence.permit.application.PermitId;
import io.anju.residence.person.PersonFixture;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApplicationsTest {

  private static final Caller OFFICER =
      Callers.official(Role.POLICE_OFFICER, PersonFixture.COMMUNITY.value());

  private final PermitUseCasesFixture fixture = new PermitUseCasesFixture();

  @Test
  void complete_application_is_accepted_to_be_decided_within_15_days() {
    var person = fixture.resident(7);
    var accepted = asOfficer(() -> fixture.applications().apply(application(person, PHOTO, LEASE)));
    assertThat(accepted.state()).isInstanceOf(AcceptedPermit.class);
    var application = accepted.state().application();
    assertThat(application.holder()).isEqualTo(person);
    assertThat(application.division()).isEqualTo(PersonFixture.COMMUNITY);
    assertThat(application.appliedOn()).isEqualTo("2026-03-01");
    assertThat(application.decideBy()).isEqualTo("2026-03-16");
    assertThat(application.evidence()).contains(PHOTO, LEASE);
  }

  @Test
  void everything_missing_is_named_at_once() {
    var person = fixture.resident(7);
    var refusal =
        assertRefused(
            ResidenceError.EVIDENCE_MISSING,
            OFFICER,
            () -> fixture.applications().apply(application(person)));
    assertThat(Refusals.fields(refusal))
        .containsExactly(
            "evidence.photo material-missing", "evidence.housing-proof material-missing");
    assertThat(fixture.stored.stored()).isEmpty();
  }

  @Test
  void record_that_the_registry_holds_need_not_be_presented() {
    var person = fixture.resident(7);
    fixture.let(person, "2027-12-31");
    assertThat(
            asOfficer(() -> fixture.applications().apply(application(person, PHOTO)))
                .state()
                .application()
                .evidence())
        .hasSize(2);
  }

  @Test
  void person_who_lives_nowhere_here_is_refused() {
    var person = fixture.people.registered();
    assertRefused(
        ResidenceError.RESIDENCE_MISSING,
        OFFICER,
        () -> fixture.applications().apply(application(person, PHOTO, LEASE)));
  }

  @Test
  void second_application_is_refused_until_the_first_permit_has_ended() {
    var first = fixture.applied();
    var person = first.state().holder();
    var again = application(person, PHOTO, LEASE);
    assertRefused(ResidenceError.PERMIT_EXISTS, OFFICER, () -> fixture.applications().apply(again));
    asColleague(() ->
        fixture
            .permits()
            .refuse(new PermitId(first.id()), ExpectedVersion.ANY, List.of("no housing")));
    assertThat(asOfficer(() -> fixture.applications().apply(again)).id()).isNotEqualTo(first.id());
  }

  @Test
  void application_made_concurrently_is_refused() {
    var person = fixture.resident(7);
    fixture.stored.beforeNextWrite(
        () -> asOfficer(() -> fixture.applications().apply(application(person, PHOTO, LEASE))));
    assertRefused(
        ResidenceError.PERMIT_EXISTS,
        OFFICER,
        () -> fixture.applications().apply(application(person, PHOTO, LEASE)));
    assertThat(fixture.stored.stored()).hasSize(1);
  }

  @Test
  void resident_applies_for_oneself_and_not_for_others() {
    var person = fixture.resident(7);
    var self = Callers.person(Role.RESIDENT, person);
    var stranger = Callers.person(Role.RESIDENT, new PersonId("z".repeat(26)));
    assertRefused(
        PlatformError.FORBIDDEN,
        stranger,
        () -> fixture.applications().apply(application(person, PHOTO, LEASE)));
    assertThat(
            CurrentCaller.call(
                    self, () -> fixture.applications().apply(application(person, PHOTO, LEASE)))
                .version())
        .isEqualTo(1);
  }

  /** Today is 2026-03-01. */
  @ParameterizedTest
  @CsvSource({"2010-03-01, false", "2010-03-02, true"})
  void child_under_16_needs_a_guardian(LocalDate born, boolean needed) {
    var child = fixture.resident(7, born);
    if (!needed) {
      assertThat(
              asOfficer(() -> fixture.applications().apply(application(child, PHOTO, LEASE)))
                  .version())
          .isEqualTo(1);
      return;
    }
    var refusal =
        assertRefused(
            ResidenceError.EVIDENCE_MISSING,
            OFFICER,
            () -> fixture.applications().apply(application(child, PHOTO, LEASE)));
    assertThat(Refusals.fields(refusal)).containsExactly("applicant guardian-missing");
    var guardian =
        new Guardian(
            Guardian.Relation.GUARDIAN,
            new DocumentNumber(
                DocumentType.RESIDENT_ID, StationFixture.document(PersonFixture.BORN)),
            new PersonName("王大明"));
    var withGuardian =
        new ApplyForPermit(
            child, PermitGround.HOUSING, List.of(PHOTO, LEASE), Optional.of(guardian));
    assertThat(
            asOfficer(() -> fixture.applications().apply(withGuardian))
                .state()
                .application()
                .applicant())
        .contains(guardian);
  }

  @Test
  void representative_that_the_rules_do_not_name_is_refused() {
    var person = fixture.resident(7);
    var byEmployer =
        new ApplyForPermit(
            person,
            PermitGround.HOUSING,
            List.of(PHOTO, LEASE),
            Optional.of(
                new Applicant.Organisation(
                    Applicant.Organisation.Kind.EMPLOYER, new CreditCode("91350100M000100Y43"))));
    var refusal =
        assertRefused(
            ResidenceError.EVIDENCE_MISSING,
            OFFICER,
            () -> fixture.applications().apply(byEmployer));
    assertThat(Refusals.fields(refusal)).containsExactly("applicant representative-not-allowed");
  }
}
