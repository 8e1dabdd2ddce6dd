package io.anju.employment.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import io.anju.contract.employment.ContractKind;
import io.anju.employment.EmploymentError;
import io.anju.employment.enterprise.Enterprise;
import io.anju.employment.enterprise.Enterprises;
import io.anju.employment.enterprise.Profile;
import io.anju.employment.record.FilingOutcome.AlreadyRecorded;
import io.anju.employment.record.FilingOutcome.Recorded;
import io.anju.platform.access.Caller;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Role;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.command.Ids;
import io.anju.platform.error.ErrorCode;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.fixture.InMemoryAggregates;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EmploymentsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-20T04:00:00Z"), ZoneId.of("Asia/Shanghai"));
  private static final CreditCode HOST_EMPLOYER = new CreditCode("91110000600037341L");

  private final InMemoryAggregates<Employment> records =
      InMemoryAggregates.withUnique(
          of -> of.engagement().scope(),
          of -> List.of(of.engagement().person(), of.engagement().uscc(), of.engagement().from()));
  private final InMemoryAggregates<Enterprise> enterprises =
      InMemoryAggregates.withUnique(Enterprise::scope, Enterprise::uscc);
  private final Employments employments =
      new Employments(
          records,
          new Search(),
          new Enterprises(enterprises, CLOCK),
          new FilingRules(List.of(new FilingRules.Rule(LocalDate.of(2011, 7, 1), 30, 15))),
          new Ids(CLOCK),
          CLOCK);

  private final class Search implements EmploymentSearch {

    @Override
    public Optional<Versioned<Employment>> findByFirstDay(
        PersonId person, CreditCode uscc, LocalDate from) {
      return records
          .visible()
          .filter(record -> record.state().engagement().person().equals(person))
          .filter(record -> record.state().engagement().uscc().equals(uscc))
          .filter(record -> record.state().engagement().from().equals(from))
          .findFirst();
    }

    @Override
    public List<Versioned<Employment>> ofPerson(
        PersonId person, Optional<String> afterId, int limit) {
      return records.visible().toList();
    }

    @Override
    public List<Versioned<Employment>> ofEnterprise(
        CreditCode uscc, Optional<String> afterId, int limit) {
      return records.visible().toList();
    }
  }

  private static Caller caller(Role role, Optional<String> division, Optional<CreditCode> uscc) {
    return new Caller(
        "someone",
        Set.of(role),
        division.map(DivisionCode::new),
        Optional.empty(),
        uscc,
        Optional.empty(),
        Optional.empty());
  }

  private static <T> T asClerk(String division, Supplier<T> work) {
    return CurrentCaller.call(
        caller(Role.LABOUR_CLERK, Optional.of(division), Optional.empty()), work::get);
  }

  private static <T> T asEmployer(CreditCode uscc, Supplier<T> work) {
    return CurrentCaller.call(
        caller(Role.EMPLOYER, Optional.empty(), Optional.of(uscc)), work::get);
  }

  private static void refused(ErrorCode code, Supplier<?> work) {
    assertThatThrownBy(() -> asClerk("440305", work))
        .isInstanceOfSatisfying(
            RegistryException.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }

  private static Hire hire(ContractKind contract, Workplace workplace, Optional<LocalDate> until) {
    return new Hire(
        Optional.of(new RecordId("R-1")),
        EmploymentFixture.PERSON,
        Optional.empty(),
        EmploymentFixture.USCC,
        Optional.empty(),
        contract,
        workplace,
        EmploymentFixture.FROM,
        until);
  }

  private static Hire hire() {
    return hire(ContractKind.FIXED_TERM, Workplace.AT_EMPLOYER, Optional.empty());
  }

  @BeforeEach
  void registerEnterprises() {
    for (var uscc : List.of(EmploymentFixture.USCC, HOST_EMPLOYER)) {
      var profile = new Profile("海纳电子", Optional.empty(), Optional.empty(), Optional.empty());
      CurrentCaller.asSystem(() ->
          enterprises.add(
              uscc.value(),
              new Enterprise(uscc, profile, new DivisionCode("440305"), CLOCK.instant())));
    }
  }

  @Test
  void repeated_hire_returns_the_first_record_and_a_differing_one_is_refused() {
    var first = asClerk("440305", () -> employments.file(hire()));
    assertThat(first).isInstanceOf(Recorded.class);
    assertThat(asClerk("440305", () -> employments.file(hire())))
        .isEqualTo(new AlreadyRecorded(first.employment()));
    var unnumbered = EmploymentFixture.hire();
    assertThat(asClerk("440305", () -> employments.file(unnumbered)))
        .isEqualTo(new AlreadyRecorded(first.employment()));
    refused(
        EmploymentError.EMPLOYMENT_DIFFERS,
        () ->
            employments.file(
                hire(ContractKind.PART_TIME, Workplace.AT_EMPLOYER, Optional.empty())));
  }

  @Test
  void clerk_files_for_enterprises_of_their_own_bureau_only() {
    assertThatThrownBy(() -> asClerk("440304", () -> employments.file(hire())))
        .hasMessage(PlatformError.FORBIDDEN.code());
    assertThat(records.stored()).isEmpty();
    asClerk("4403", () -> employments.file(hire()));
    assertThat(records.stored()).hasSize(1);
  }

  @Test
  void past_last_day_records_an_ended_employment_with_both_filings() {
    var last = TODAY.minusDays(16);
    var ended =
        asClerk(
            "440305",
            () ->
                employments.file(
                    hire(ContractKind.FIXED_TERM, Workplace.AT_EMPLOYER, Optional.of(last))));
    assertThat(ended.employment().state())
        .isInstanceOfSatisfying(
            Employment.Ended.class, state -> assertThat(state.lastDay()).isEqualTo(last));
    var filings = ended.employment().state().engagement().filings();
    assertThat(filings.hire().orElseThrow().late()).isFalse();
    assertThat(filings.leaving().orElseThrow().late()).isTrue();
  }

  @Test
  void end_is_repeatable_on_the_same_day_and_refused_on_another() {
    asClerk("440305", () -> employments.file(hire()));
    var id = new RecordId("R-1");
    var ended = asClerk("440305", () -> employments.end(id, TODAY, new ExpectedVersion(1)));
    assertThat(ended.version()).isEqualTo(2);
    assertThat(asClerk("440305", () -> employments.end(id, TODAY, new ExpectedVersion(1))))
        .isEqualTo(ended);
    refused(
        EmploymentError.EMPLOYMENT_ENDED,
        () -> employments.end(id, TODAY.minusDays(1), ExpectedVersion.ANY));
    refused(
        EmploymentError.EMPLOYMENT_ENDED,
        () ->
            employments.change(
                id,
                new Terms(
                    Optional.empty(),
                    ContractKind.PART_TIME,
                    Workplace.AT_EMPLOYER,
                    Optional.empty()),
                ExpectedVersion.ANY));
  }

  @Test
  void end_in_the_future_is_invalid() {
    asClerk("440305", () -> employments.file(hire()));
    refused(
        EmploymentError.EMPLOYMENT_INVALID,
        () -> employments.end(new RecordId("R-1"), TODAY.plusDays(1), ExpectedVersion.ANY));
  }

  @Test
  void host_employer_reads_the_record_but_may_not_end_it() {
    var dispatched =
        hire(
            ContractKind.DISPATCH,
            new Workplace(Optional.of(HOST_EMPLOYER), Optional.empty(), Optional.empty()),
            Optional.empty());
    asClerk("440305", () -> employments.file(dispatched));
    var id = new RecordId("R-1");
    assertThat(asEmployer(HOST_EMPLOYER, () -> employments.require(id)).version()).isEqualTo(1);
    assertThatThrownBy(
            () -> asEmployer(HOST_EMPLOYER, () -> employments.end(id, TODAY, ExpectedVersion.ANY)))
        .isInstanceOfSatisfying(
            RegistryException.class,
            refusal -> assertThat(refusal.code()).isEqualTo(PlatformError.FORBIDDEN));
    assertThat(
            asEmployer(
                    EmploymentFixture.USCC, () -> employments.end(id, TODAY, ExpectedVersion.ANY))
                .version())
        .isEqualTo(2);
  }

  @Test
  void unchanged_terms_keep_the_version() {
    asClerk("440305", () -> employments.file(hire()));
    var same =
        new Terms(
            Optional.empty(), ContractKind.FIXED_TERM, Workplace.AT_EMPLOYER, Optional.empty());
    assertThat(
            asClerk(
                    "440305",
                    () -> employments.change(new RecordId("R-1"), same, new ExpectedVersion(1)))
                .version())
        .isEqualTo(1);
  }
}
