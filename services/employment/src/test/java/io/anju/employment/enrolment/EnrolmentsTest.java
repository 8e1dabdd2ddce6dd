package io.anju.employment.enrolment;

import static io.anju.platform.fixture.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import io.anju.contract.employment.SchoolLevel;
import io.anju.employment.EmploymentError;
import io.anju.employment.enrolment.Enrolment.Attending;
import io.anju.employment.enrolment.Enrolment.Left;
import io.anju.employment.enrolment.FilingOutcome.AlreadyRecorded;
import io.anju.employment.enrolment.FilingOutcome.Recorded;
import io.anju.employment.enterprise.Enterprise;
import io.anju.employment.enterprise.Enterprises;
import io.anju.employment.enterprise.Profile;
import io.anju.employment.record.RecordId;
import io.anju.platform.access.Caller;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Role;
import io.anju.platform.access.Scope;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.command.Ids;
import io.anju.platform.error.PlatformError;
import io.anju.platform.fixture.Callers;
import io.anju.platform.fixture.InMemoryAggregates;
import io.anju.platform.fixture.Refusals;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnrolmentsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-20T04:00:00Z"), ZoneId.of("Asia/Shanghai"));
  private static final PersonId PUPIL = new PersonId("abcdefghijklmnopqrstuvwxyz");
  private static final CreditCode SCHOOL = new CreditCode("91350100M000100Y43");
  private static final CreditCode UNREGISTERED_SCHOOL = new CreditCode("91110000600037341L");
  private static final LocalDate FROM = LocalDate.of(2025, 9, 1);
  private static final RecordId ID = new RecordId("E-1");
  private static final Caller CLERK = Callers.official(Role.LABOUR_CLERK, "440305");
  private static final Caller OTHER_CLERK = Callers.official(Role.LABOUR_CLERK, "440304");
  private static final Caller OF_SCHOOL = Callers.organisation(Role.EMPLOYER, SCHOOL);

  private final InMemoryAggregates<Enrolment> records =
      InMemoryAggregates.withUnique(
          of ->
              Scope.personal(
                  List.of(of.schooling().division().value()),
                  List.of(of.schooling().person().value()),
                  List.of(of.schooling().school().value())),
          of -> List.of(of.schooling().person(), of.schooling().school(), of.schooling().from()));
  private final InMemoryAggregates<Enterprise> institutions =
      InMemoryAggregates.withUnique(Enterprise::scope, Enterprise::uscc);
  private final Enrolments enrolments =
      new Enrolments(
          records, new Search(), new Enterprises(institutions, CLOCK), new Ids(CLOCK), CLOCK);

  private final class Search implements EnrolmentSearch {

    @Override
    public Optional<Versioned<Enrolment>> findByFirstDay(
        PersonId person, CreditCode school, LocalDate from) {
      return ofPerson(person, Optional.empty(), 9).stream()
          .filter(one -> one.state().schooling().school().equals(school))
          .filter(one -> one.state().schooling().from().equals(from))
          .findFirst();
    }

    @Override
    public List<Versioned<Enrolment>> ofPerson(
        PersonId person, Optional<String> afterId, int limit) {
      return records
          .visible()
          .filter(one -> one.state().schooling().person().equals(person))
          .toList();
    }

    @Override
    public List<Versioned<Enrolment>> ofSchool(
        CreditCode school, Optional<String> afterId, int limit) {
      return records
          .visible()
          .filter(one -> one.state().schooling().school().equals(school))
          .toList();
    }
  }

  @BeforeEach
  void registerSchool() {
    var profile = new Profile("南山小学", Optional.empty(), Optional.empty(), Optional.empty());
    CurrentCaller.asSystem(() ->
        institutions.add(
            SCHOOL.value(),
            new Enterprise(SCHOOL, profile, new DivisionCode("440305"), CLOCK.instant())));
  }

  @Test
  void admission_takes_name_and_division_from_the_registered_school() {
    var recorded = CurrentCaller.call(OF_SCHOOL, () -> enrolments.file(admission()));
    assertThat(recorded).isInstanceOf(Recorded.class);
    var schooling = recorded.enrolment().state().schooling();
    assertThat(schooling.schoolName()).contains("南山小学");
    assertThat(schooling.division()).isEqualTo(new DivisionCode("440305"));
    assertThat(recorded.enrolment().id()).isEqualTo("E-1");
  }

  @Test
  void school_need_not_be_registered() {
    var admission =
        admission(Optional.empty(), UNREGISTERED_SCHOOL, SchoolLevel.PRIMARY, Optional.empty());
    var recorded = CurrentCaller.call(CLERK, () -> enrolments.file(admission));
    var schooling = recorded.enrolment().state().schooling();
    assertThat(schooling.schoolName()).isEmpty();
    assertThat(schooling.division()).isEqualTo(new DivisionCode("440305"));
  }

  @Test
  void repeated_admission_returns_the_record_with_or_without_its_number() {
    var first = CurrentCaller.call(CLERK, () -> enrolments.file(admission()));
    var unnumbered = admission(Optional.empty(), SCHOOL, SchoolLevel.PRIMARY, Optional.empty());
    assertThat(CurrentCaller.call(CLERK, () -> enrolments.file(admission())))
        .isEqualTo(new AlreadyRecorded(first.enrolment()));
    assertThat(CurrentCaller.call(CLERK, () -> enrolments.file(unnumbered)))
        .isEqualTo(new AlreadyRecorded(first.enrolment()));
    assertThat(records.stored()).hasSize(1);
  }

  @Test
  void differing_admission_names_every_differing_field() {
    CurrentCaller.call(CLERK, () -> enrolments.file(admission()));
    var other =
        new Admission(
            Optional.of(ID),
            PUPIL,
            SCHOOL,
            Optional.of("别名小学"),
            SchoolYear.of(2025),
            SchoolLevel.JUNIOR_SECONDARY,
            false,
            FROM,
            Optional.empty());
    var refusal =
        assertRefused(EmploymentError.ENROLMENT_DIFFERS, CLERK, () -> enrolments.file(other));
    assertThat(Refusals.fields(refusal))
        .containsExactly(
            "schoolName differs-from-registered",
            "level differs-from-registered",
            "fullTime differs-from-registered");
  }

  @Test
  void admission_recorded_by_another_division_is_forbidden_and_not_a_new_one() {
    var unnumbered =
        admission(Optional.empty(), UNREGISTERED_SCHOOL, SchoolLevel.PRIMARY, Optional.empty());
    CurrentCaller.call(OTHER_CLERK, () -> enrolments.file(unnumbered));
    assertRefused(PlatformError.FORBIDDEN, CLERK, () -> enrolments.file(unnumbered));
    assertThat(records.stored()).hasSize(1);
  }

  @Test
  void clerk_files_for_registered_schools_of_their_own_bureau_only() {
    assertRefused(PlatformError.FORBIDDEN, OTHER_CLERK, () -> enrolments.file(admission()));
    assertThat(records.stored()).isEmpty();
  }

  /** Today is 2026-03-20. */
  @ParameterizedTest
  @CsvSource({"2026-03-19, true", "2026-03-20, true", "2026-03-21, false", "2026-08-31, false"})
  void last_day_up_to_today_records_a_pupil_who_has_left(LocalDate until, boolean left) {
    var admission = admission(Optional.of(ID), SCHOOL, SchoolLevel.PRIMARY, Optional.of(until));
    var state = CurrentCaller.call(CLERK, () -> enrolments.file(admission)).enrolment().state();
    assertThat(state).isInstanceOf(left ? Left.class : Attending.class);
    assertThat(state.until()).contains(until);
  }

  @Test
  void admission_outside_its_school_year_is_invalid_and_records_nothing() {
    var outside =
        admission(
            Optional.of(ID), SCHOOL, SchoolLevel.PRIMARY, Optional.of(LocalDate.of(2026, 9, 1)));
    var refusal =
        assertRefused(EmploymentError.ENROLMENT_INVALID, CLERK, () -> enrolments.file(outside));
    assertThat(Refusals.fields(refusal)).containsExactly("until outside-school-year");
    assertThat(records.stored()).isEmpty();
  }

  @Test
  void leaving_is_repeatable_on_the_same_day_and_refused_on_another() {
    CurrentCaller.call(CLERK, () -> enrolments.file(admission()));
    var left = CurrentCaller.call(CLERK, () -> enrolments.end(ID, TODAY, new ExpectedVersion(1)));
    assertThat(left.version()).isEqualTo(2);
    assertThat(left.state().until()).contains(TODAY);
    assertThat(CurrentCaller.call(CLERK, () -> enrolments.end(ID, TODAY, new ExpectedVersion(1))))
        .isEqualTo(left);
    assertRefused(
        EmploymentError.ENROLMENT_ENDED,
        CLERK,
        () -> enrolments.end(ID, TODAY.minusDays(1), ExpectedVersion.ANY));
  }

  @Test
  void leaving_requires_the_current_version() {
    CurrentCaller.call(CLERK, () -> enrolments.file(admission()));
    assertRefused(
        PlatformError.STALE_VERSION,
        CLERK,
        () -> enrolments.end(ID, TODAY, new ExpectedVersion(7)));
    assertThat(records.state("E-1")).isInstanceOf(Attending.class);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-08-31, on last-day-before-first",
    "2026-03-21, on not-in-the-future",
  })
  void leaving_before_the_first_day_or_after_today_is_invalid(LocalDate on, String error) {
    CurrentCaller.call(CLERK, () -> enrolments.file(admission()));
    var refusal =
        assertRefused(
            EmploymentError.ENROLMENT_INVALID,
            CLERK,
            () -> enrolments.end(ID, on, ExpectedVersion.ANY));
    assertThat(Refusals.fields(refusal)).containsExactly(error);
  }

  @Test
  void unknown_enrolment_is_not_found() {
    assertRefused(PlatformError.NOT_FOUND, CLERK, () -> enrolments.require(ID));
    assertRefused(
        PlatformError.NOT_FOUND, CLERK, () -> enrolments.end(ID, TODAY, ExpectedVersion.ANY));
  }

  @Test
  void lists_are_for_the_pupil_the_school_and_officials_of_the_division() {
    CurrentCaller.call(CLERK, () -> enrolments.file(admission()));
    var pupil = Callers.person(Role.RESIDENT, PUPIL);
    var stranger = Callers.person(Role.RESIDENT, new PersonId("z".repeat(26)));
    assertThat(CurrentCaller.call(pupil, () -> enrolments.ofPerson(PUPIL, Optional.empty(), 9)))
        .hasSize(1);
    assertThat(
            CurrentCaller.call(OF_SCHOOL, () -> enrolments.ofSchool(SCHOOL, Optional.empty(), 9)))
        .hasSize(1);
    assertThat(
            CurrentCaller.call(OTHER_CLERK, () -> enrolments.ofPerson(PUPIL, Optional.empty(), 9)))
        .isEmpty();
    assertRefused(
        PlatformError.FORBIDDEN, stranger, () -> enrolments.ofPerson(PUPIL, Optional.empty(), 9));
    assertRefused(
        PlatformError.FORBIDDEN, pupil, () -> enrolments.ofSchool(SCHOOL, Optional.empty(), 9));
  }

  private static Admission admission() {
    return admission(Optional.of(ID), SCHOOL, SchoolLevel.PRIMARY, Optional.empty());
  }

  private static Admission admission(
      Optional<RecordId> id, CreditCode school, SchoolLevel level, Optional<LocalDate> until) {
    return new Admission(
        id, PUPIL, school, Optional.empty(), SchoolYear.of(2025), level, true, FROM, until);
  }
}
