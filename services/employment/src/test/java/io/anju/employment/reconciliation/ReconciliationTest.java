package io.anju.employment.reconciliation;

import static io.anju.employment.reconciliation.RegisterRecordsFixture.COMPARISON;
import static io.anju.employment.reconciliation.RegisterRecordsFixture.LONG_AGO;
import static io.anju.employment.reconciliation.RegisterRecordsFixture.TODAY;
import static io.anju.employment.reconciliation.RegisterRecordsFixture.employment;
import static io.anju.employment.reconciliation.RegisterRecordsFixture.registered;
import static io.anju.employment.reconciliation.RegisterRecordsFixture.residence;
import static io.anju.platform.fixture.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.contract.residence.ResidenceReason;
import io.anju.employment.reconciliation.WorkLists.Status;
import io.anju.employment.record.NameDigest;
import io.anju.platform.error.PlatformError;
import io.anju.platform.fixture.InMemoryAggregates;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ReconciliationTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private final InMemoryAggregates<ReconciledPerson> people = InMemoryAggregates.unrestricted();
  private final InMemoryWorkListsFixture lists = new InMemoryWorkListsFixture();

  @Test
  void person_without_mismatch_is_stored_and_not_on_the_work_lists() {
    on(TODAY).apply(Map.of("p", records -> records.with(employment("j", TODAY, null))));
    assertThat(people.state("p").records().employments()).containsOnlyKeys("j");
    assertThat(people.state("p").nextComparisonOn()).contains(TODAY.plusDays(30));
    assertThat(lists.entries(Status.OPEN)).isEmpty();
  }

  @Test
  void mismatch_opens_once_and_the_same_fact_again_keeps_the_version() {
    apply("p", records -> records.with(employment("j", LONG_AGO, null)));
    apply("p", records -> records.with(employment("j", LONG_AGO, null)));
    assertThat(lists.entries(Status.OPEN)).containsExactly("p:UNREGISTERED:j");
    assertThat(people.stored().get("p").version()).isEqualTo(1);
    assertThat(lists.marked()).as("redelivery lists them again, no mark is needed").isEmpty();
  }

  @Test
  void registers_that_agree_again_resolve_the_discrepancy() {
    apply("p", records -> records.with(employment("j", LONG_AGO, null)));
    apply("p", records -> records.with(registered(residence(TODAY, null, ResidenceReason.WORK))));
    assertThat(lists.entries(Status.RESOLVED)).containsExactly("p:UNREGISTERED:j");
    assertThat(lists.entries(Status.OPEN)).isEmpty();
  }

  @Test
  void comparison_on_a_later_day_finds_what_no_fact_has_changed_and_marks_the_person_as_listed() {
    on(TODAY).apply(Map.of("p", records -> records.with(employment("j", TODAY, null))));
    on(TODAY.plusDays(29)).compareAgain(List.of("p"));
    assertThat(lists.entries(Status.OPEN)).isEmpty();
    on(TODAY.plusDays(30)).compareAgain(List.of("p"));
    assertThat(lists.entries(Status.OPEN)).containsExactly("p:UNREGISTERED:j");
    assertThat(lists.marked()).containsExactly("p");
  }

  @Test
  void person_changed_concurrently_is_read_again_and_nothing_is_lost() {
    apply("p", records -> records.with(employment("j", TODAY, null)));
    people.beforeNextWrite(
        () -> apply("p", records -> records.with(employment("other", TODAY, null))));
    apply("p", records -> records.with(employment("third", TODAY, null)));
    assertThat(people.state("p").records().employments()).containsOnlyKeys("j", "other", "third");
  }

  @Test
  void person_added_concurrently_is_not_added_twice() {
    people.beforeNextWrite(
        () -> apply("p", records -> records.with(employment("other", TODAY, null))));
    apply("p", records -> records.with(employment("j", TODAY, null)));
    assertThat(people.state("p").records().employments()).containsOnlyKeys("j", "other");
  }

  @Test
  void person_that_changes_before_every_write_ends_as_stale_version() {
    people.beforeNextWrite(() -> changeBeforeEachWrite(0));
    assertRefused(
        PlatformError.STALE_VERSION,
        () -> apply("p", records -> records.with(employment("j", TODAY, null))));
  }

  @Test
  void employment_under_a_former_id_counts_for_the_person_that_supersedes_it() {
    apply("former", records -> records.with(employment("j", LONG_AGO, null)));
    assertThat(lists.entries(Status.OPEN)).containsExactly("former:UNREGISTERED:j");
    apply("now", records -> records.with(person(Optional.empty(), List.of("former"))));
    assertThat(lists.entries(Status.OPEN))
        .as("no residence under either id")
        .contains("now:UNREGISTERED:j");
    apply("former", records -> records.with(person(Optional.of("now"), List.of())));
    assertThat(lists.entries(Status.OPEN)).containsExactly("now:UNREGISTERED:j");
    assertThat(lists.entries(Status.RESOLVED)).containsExactly("former:UNREGISTERED:j");
  }

  @Test
  void fact_about_a_former_id_compares_the_person_that_supersedes_it() {
    apply("former", records -> records.with(person(Optional.of("now"), List.of())));
    apply("now", records -> records.with(person(Optional.empty(), List.of("former"))));
    assertThat(lists.entries(Status.OPEN)).isEmpty();
    apply("former", records -> records.with(employment("late", LONG_AGO, null)));
    assertThat(lists.entries(Status.OPEN)).containsExactly("now:UNREGISTERED:late");
  }

  @Test
  void failed_work_list_leaves_the_person_unlisted_for_the_next_sweep() {
    on(TODAY).apply(Map.of("p", records -> records.with(employment("j", TODAY, null))));
    var crashing =
        new Reconciliation(
            people, lists, new FailingWorkListsFixture(), COMPARISON, clock(TODAY.plusDays(30)));
    assertThatThrownBy(() -> crashing.compareAgain(List.of("p")))
        .isInstanceOf(FailingWorkListsFixture.Crashed.class);
    assertThat(people.state("p").listed()).isFalse();
    on(TODAY.plusDays(31)).compareAgain(List.of("p"));
    assertThat(lists.entries(Status.OPEN)).containsExactly("p:UNREGISTERED:j");
    assertThat(lists.marked()).containsExactly("p");
  }

  /** Another fact before this write, and one before each that follows. */
  private void changeBeforeEachWrite(int number) {
    apply("p", records -> records.with(employment("r" + number, TODAY, null)));
    people.beforeNextWrite(() -> changeBeforeEachWrite(number + 1));
  }

  private void apply(String person, UnaryOperator<RegisterRecords> update) {
    on(TODAY).apply(Map.of(person, update));
  }

  private Reconciliation on(LocalDate today) {
    return new Reconciliation(people, lists, lists, COMPARISON, clock(today));
  }

  private static Clock clock(LocalDate today) {
    return Clock.fixed(today.atTime(9, 0).atZone(ZONE).toInstant(), ZONE);
  }

  private static RegisteredPerson person(Optional<String> supersededBy, List<String> aliases) {
    return new RegisteredPerson(
        1, supersededBy, aliases, List.of(), Optional.empty(), List.of(new NameDigest("name")));
  }
}
