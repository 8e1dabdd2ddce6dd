package io.anju.residence.permit.procedure;

import static io.anju.platform.fixture.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.CreditCode;
import io.anju.codes.PersonId;
import io.anju.contract.employment.SchoolLevel;
import io.anju.contract.residence.PermitGround;
import io.anju.platform.access.Caller;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Role;
import io.anju.platform.fixture.Callers;
import io.anju.residence.ResidenceError;
import io.anju.residence.evidence.KnownEmployment;
import io.anju.residence.evidence.KnownEnrolment;
import io.anju.residence.permit.PermitUseCasesFixture;
import io.anju.residence.permit.application.Applicant;
import io.anju.residence.permit.application.Applicant.Organisation.Kind;
import io.anju.residence.person.PersonFixture;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepresentativesTest {

  private static final CreditCode OWN = new CreditCode("91350100M000100Y43");
  private static final CreditCode OTHER = new CreditCode("91110000600037341L");
  private static final PersonId PERSON = new PersonId("abcdefghijklmnopqrstuvwxyz");
  private static final Caller EMPLOYER = Callers.organisation(Role.EMPLOYER, OWN);

  private final PermitUseCasesFixture fixture = new PermitUseCasesFixture();
  private final Representatives representatives = new Representatives(fixture);

  @BeforeEach
  void recordWorkAndSchooling() {
    fixture
        .evidence
        .employments()
        .add(
            new KnownEmployment(
                "j1",
                OWN.value(),
                LocalDate.of(2025, 1, 1),
                Optional.of(LocalDate.of(2026, 3, 1)),
                Optional.of(PersonFixture.COMMUNITY)));
    fixture
        .evidence
        .enrolments()
        .add(
            new KnownEnrolment(
                "e1",
                OWN.value(),
                Optional.of(PersonFixture.COMMUNITY),
                Year.of(2025),
                SchoolLevel.TERTIARY,
                true,
                LocalDate.of(2025, 9, 1),
                Optional.of(LocalDate.of(2026, 6, 30))));
  }

  /** The employment ends on 2026-03-01, the enrolment on 2026-06-30. */
  @ParameterizedTest
  @CsvSource({
    "EMPLOYER, 2026-03-01, true",
    "EMPLOYER, 2026-03-02, false",
    "SCHOOL, 2026-03-02, true",
    "SCHOOL, 2026-07-01, false"
  })
  void organisation_applies_for_those_who_work_or_study_there_on_the_day(
      Kind kind, LocalDate on, boolean affiliated) {
    if (affiliated) {
      assertThat(isAffiliated(EMPLOYER, application(kind, OWN), on)).isTrue();
    } else {
      assertRefused(
          ResidenceError.PERSON_NOT_AFFILIATED,
          () -> isAffiliated(EMPLOYER, application(kind, OWN), on));
    }
  }

  @Test
  void organisation_does_not_apply_in_anothers_name_or_without_naming_itself() {
    var day = LocalDate.of(2026, 3, 1);
    assertRefused(
        ResidenceError.PERSON_NOT_AFFILIATED,
        () -> isAffiliated(EMPLOYER, application(Kind.EMPLOYER, OTHER), day));
    assertRefused(
        ResidenceError.PERSON_NOT_AFFILIATED,
        () -> isAffiliated(EMPLOYER, PermitUseCasesFixture.application(PERSON), day));
  }

  @Test
  void officer_and_resident_are_no_organisation() {
    var day = LocalDate.of(2026, 3, 1);
    var officer = Callers.official(Role.POLICE_OFFICER, "320508");
    assertThat(isAffiliated(officer, application(Kind.EMPLOYER, OWN), day)).isFalse();
    assertThat(
            isAffiliated(
                Callers.person(Role.RESIDENT, PERSON),
                PermitUseCasesFixture.application(PERSON),
                day))
        .isFalse();
  }

  private boolean isAffiliated(Caller caller, ApplyForPermit request, LocalDate on) {
    return CurrentCaller.call(caller, () -> representatives.isAffiliatedOrganisation(request, on));
  }

  private static ApplyForPermit application(Kind kind, CreditCode uscc) {
    return new ApplyForPermit(
        PERSON,
        PermitGround.EMPLOYMENT,
        List.of(),
        Optional.of(new Applicant.Organisation(kind, uscc)));
  }
}
