package io.anju.employment.reconciliation;

import static io.anju.employment.reconciliation.RegisterRecordsFixture.COMMUNITY;
import static io.anju.employment.reconciliation.RegisterRecordsFixture.COMPARISON;
import static io.anju.employment.reconciliation.RegisterRecordsFixture.EMPLOYER;
import static io.anju.employment.reconciliation.RegisterRecordsFixture.LONG_AGO;
import static io.anju.employment.reconciliation.RegisterRecordsFixture.NANSHAN;
import static io.anju.employment.reconciliation.RegisterRecordsFixture.TODAY;
import static io.anju.employment.reconciliation.RegisterRecordsFixture.employment;
import static io.anju.employment.reconciliation.RegisterRecordsFixture.registered;
import static io.anju.employment.reconciliation.RegisterRecordsFixture.residence;
import static io.anju.platform.fixture.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.CreditCode;
import io.anju.codes.PersonId;
import io.anju.contract.residence.ResidenceReason;
import io.anju.employment.EmploymentError;
import io.anju.employment.reconciliation.Discrepancy.Closed;
import io.anju.employment.reconciliation.WorkLists.Entry;
import io.anju.employment.reconciliation.WorkLists.Status;
import io.anju.platform.access.Caller;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Role;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.error.PlatformError;
import io.anju.platform.fixture.Callers;
import io.anju.platform.fixture.InMemoryAggregates;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscrepanciesTest {

  private static final String PERSON = "abcdefghijklmnopqrstuvwxyz";
  private static final DiscrepancyId ID = new DiscrepancyId(PERSON + ":UNREGISTERED:j");
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final Clock CLOCK = Clock.fixed(TODAY.atTime(9, 0).atZone(ZONE).toInstant(), ZONE);
  private static final Caller OFFICER = Callers.official(Role.POLICE_OFFICER, "440305");
  private static final Caller CLERK = Callers.official(Role.LABOUR_CLERK, "440305");

  private final InMemoryAggregates<ReconciledPerson> people =
      InMemoryAggregates.of(ReconciledPerson::scope);
  private final InMemoryWorkListsFixture lists = new InMemoryWorkListsFixture();
  private final Reconciliation reconciliation =
      new Reconciliation(people, lists, lists, COMPARISON, CLOCK);
  private final Discrepancies discrepancies =
      new Discrepancies(people, lists, reconciliation, CLOCK);

  @BeforeEach
  void openDiscrepancy() {
    apply(records -> records.with(employment("j", LONG_AGO, null)));
  }

  @Test
  void officer_of_the_division_closes_it_with_a_note() {
    var closed = close(OFFICER, "lives in Dongguan", new ExpectedVersion(1));
    assertThat(closed.version()).isEqualTo(2);
    assertThat(closed.discrepancy())
        .isInstanceOfSatisfying(
            Closed.class,
            one -> {
              assertThat(one.note()).isEqualTo("lives in Dongguan");
              assertThat(one.closedBy()).isEqualTo("official");
              assertThat(one.closedOn()).isEqualTo(TODAY);
            });
    assertThat(lists.entries(Status.CLOSED)).containsExactly(PERSON + ":UNREGISTERED:j");
    assertThat(lists.entries(Status.OPEN)).isEmpty();
  }

  @Test
  void same_note_again_changes_nothing_and_another_note_is_refused() {
    var closed = close(OFFICER, "lives in Dongguan", new ExpectedVersion(1));
    assertThat(close(OFFICER, "lives in Dongguan", new ExpectedVersion(1))).isEqualTo(closed);
    assertRefused(
        EmploymentError.DISCREPANCY_NOT_OPEN,
        OFFICER,
        () -> discrepancies.close(ID, "moved away", ExpectedVersion.ANY));
  }

  @Test
  void resolved_discrepancy_cannot_be_closed() {
    apply(records -> records.with(registered(residence(TODAY, null, ResidenceReason.WORK))));
    assertRefused(
        EmploymentError.DISCREPANCY_NOT_OPEN,
        OFFICER,
        () -> discrepancies.close(ID, "moved away", ExpectedVersion.ANY));
  }

  @Test
  void closing_requires_the_version_that_was_read() {
    apply(records -> records.with(employment("second", TODAY, null)));
    assertRefused(
        PlatformError.STALE_VERSION,
        OFFICER,
        () -> discrepancies.close(ID, "lives in Dongguan", new ExpectedVersion(1)));
    assertThat(lists.entries(Status.OPEN)).containsExactly(PERSON + ":UNREGISTERED:j");
  }

  /** An unregistered resident concerns the police and the grid of the workplace's district. */
  @ParameterizedTest
  @CsvSource({
    "POLICE_OFFICER, 440305, true",
    "STATION_CHIEF, 440305, true",
    "GRID_WORKER, 4403, true",
    "POLICE_OFFICER, 440304, false",
    "POLICE_OFFICER, 440305001, false",
    "LABOUR_CLERK, 440305, false",
    "HOUSING_OFFICER, 440305, false",
    "AUDITOR, 440305, false"
  })
  void kind_and_division_decide_who_may_read(Role role, String division, boolean mayRead) {
    var caller = Callers.official(role, division);
    if (mayRead) {
      assertThat(CurrentCaller.call(caller, () -> discrepancies.require(ID)).id())
          .isEqualTo(PERSON + ":UNREGISTERED:j");
      assertThat(close(caller, "lives in Dongguan", ExpectedVersion.ANY).version()).isEqualTo(2);
    } else {
      assertRefused(PlatformError.FORBIDDEN, caller, () -> discrepancies.require(ID));
      assertRefused(
          PlatformError.FORBIDDEN,
          caller,
          () -> discrepancies.close(ID, "lives in Dongguan", ExpectedVersion.ANY));
    }
  }

  @Test
  void unknown_person_and_unknown_discrepancy_are_not_found() {
    assertRefused(
        PlatformError.NOT_FOUND,
        OFFICER,
        () -> discrepancies.require(new DiscrepancyId(PERSON + ":JOB_ENDED:j")));
    assertRefused(
        PlatformError.NOT_FOUND,
        OFFICER,
        () -> discrepancies.require(new DiscrepancyId("z".repeat(26) + ":UNREGISTERED:j")));
  }

  @Test
  void page_is_of_a_division_within_the_callers_and_of_kinds_it_may_read() {
    assertThat(
            CurrentCaller.call(
                OFFICER,
                () ->
                    discrepancies.page(
                        NANSHAN, DiscrepancyKind.UNREGISTERED, Status.OPEN, Optional.empty(), 10)))
        .extracting(Entry::id)
        .containsExactly(PERSON + ":UNREGISTERED:j");
    assertRefused(
        PlatformError.FORBIDDEN,
        Callers.official(Role.POLICE_OFFICER, COMMUNITY.value()),
        () ->
            discrepancies.page(
                NANSHAN, DiscrepancyKind.UNREGISTERED, Status.OPEN, Optional.empty(), 10));
    assertRefused(
        PlatformError.FORBIDDEN,
        CLERK,
        () ->
            discrepancies.page(
                NANSHAN, DiscrepancyKind.UNREGISTERED, Status.OPEN, Optional.empty(), 10));
  }

  @Test
  void counts_are_of_the_kinds_that_the_caller_may_read() {
    assertThat(CurrentCaller.call(OFFICER, () -> discrepancies.countOpen(NANSHAN, 99)))
        .containsOnlyKeys(DiscrepancyKind.values())
        .containsEntry(DiscrepancyKind.UNREGISTERED, 1)
        .containsEntry(DiscrepancyKind.JOB_ENDED, 0);
    assertThat(CurrentCaller.call(CLERK, () -> discrepancies.countOpen(NANSHAN, 99)))
        .containsOnlyKeys(DiscrepancyKind.NO_RECORD, DiscrepancyKind.NAME_DIFFERS);
  }

  @Test
  void reminders_are_for_the_enterprise_itself() {
    var uscc = new CreditCode(EMPLOYER);
    var employer = Callers.organisation(Role.EMPLOYER, uscc);
    assertThat(
            CurrentCaller.call(employer, () -> discrepancies.reminders(uscc, Optional.empty(), 9)))
        .extracting(Entry::id)
        .containsExactly(PERSON + ":UNREGISTERED:j");
    assertRefused(
        PlatformError.FORBIDDEN,
        Callers.person(Role.RESIDENT, new PersonId(PERSON)),
        () -> discrepancies.reminders(uscc, Optional.empty(), 9));
  }

  private Entry close(Caller caller, String note, ExpectedVersion expected) {
    return CurrentCaller.call(caller, () -> discrepancies.close(ID, note, expected));
  }

  private void apply(UnaryOperator<RegisterRecords> update) {
    CurrentCaller.asSystem(() -> {
      reconciliation.apply(Map.of(PERSON, update));
      return true;
    });
  }
}
