package io.anju.residence.duplicate;

import static io.anju.residence.person.PersonFixture.asColleague;
import static io.anju.residence.person.PersonFixture.asOfficer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.codes.PersonId;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Scope;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.fixture.InMemoryAggregates;
import io.anju.residence.duplicate.DuplicateDetection.PersonSnapshot;
import io.anju.residence.identity.IdentitiesFixture;
import io.anju.residence.person.PersonFixture;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DuplicatesTest {

  private final PersonFixture people = new PersonFixture();
  private final Clock clock = Clock.fixed(Instant.parse("2026-07-01T00:00:00Z"), ZoneOffset.UTC);
  private final InMemoryAggregates<DuplicateCandidate> stored =
      InMemoryAggregates.of(candidate ->
          Scope.personal(
              candidate.pair().divisions().stream().map(one -> one.value()).toList(),
              List.of(),
              List.of()));
  private final DuplicateCandidateRepository repository =
      new DuplicateCandidateRepository(stored, (_, _, _) -> List.copyOf(stored.stored().values()));
  private final DuplicateDetection detection =
      new DuplicateDetection(
          new Keys(),
          repository,
          people.persons,
          new MatchKeyGenerator((field, text) -> field + text),
          clock);
  private final Duplicates duplicates =
      new Duplicates(
          repository, people.persons, IdentitiesFixture.identities(people.persons, clock), clock);
  private final PersonId first = people.registered();
  private final PersonId second = registeredOfSameSex();

  /** Keys held in memory. */
  private static final class Keys implements MatchKeyRepository {

    private final Map<PersonId, MatchKeys> keys = new HashMap<>();

    @Override
    public Map<PersonId, MatchKeys> find(Collection<PersonId> persons) {
      return keys.values().stream()
          .filter(one -> persons.contains(one.person()))
          .collect(Collectors.toMap(MatchKeys::person, Function.identity()));
    }

    @Override
    public void save(List<MatchKeys> newer) {
      newer.forEach(one -> keys.put(one.person(), one));
    }

    @Override
    public List<MatchKeys> sharingKeys(MatchKeys one, int limit) {
      return keys.values().stream()
          .filter(other -> !other.person().equals(one.person()))
          .filter(other -> other.keys().stream().anyMatch(one.keys()::contains))
          .limit(limit)
          .toList();
    }
  }

  /** Of the same name, birth date and sex as the first. */
  private PersonId registeredOfSameSex() {
    var other = people.registered();
    return people.find(other).identity().sex() == people.find(first).identity().sex()
        ? other
        : registeredOfSameSex();
  }

  private void detect() {
    detection.detect(
        List.of(first, second).stream()
            .map(people::find)
            .map(person ->
                new PersonSnapshot(
                    person.id(), 1, Optional.of(person.identity()), person.divisions()))
            .toList());
  }

  private String candidate() {
    detect();
    return stored.stored().keySet().iterator().next();
  }

  @Test
  void same_name_and_birth_date_are_a_candidate_once() {
    detect();
    detect();
    assertThat(stored.stored()).hasSize(1);
    assertThat(stored.stored().values().iterator().next().state().pair().reasons())
        .contains(DuplicateReason.SAME_NAME_AND_BIRTH_DATE);
  }

  @Test
  void confirmed_candidate_is_merged_and_decided_once() {
    String id = candidate();
    var entered =
        asOfficer(() -> duplicates.confirm(id, second, "one person", ExpectedVersion.ANY));
    assertThat(entered.state()).isInstanceOf(DuplicateCandidate.Open.class);
    assertThat(people.find(first).id()).isEqualTo(first);
    asColleague(() -> duplicates.confirm(id, second, "one person", ExpectedVersion.ANY));
    assertThat(people.find(first).id()).isEqualTo(second);
    assertThatThrownBy(
            () -> asOfficer(() -> duplicates.reject(id, "two persons", ExpectedVersion.ANY)))
        .hasMessage("decision-exists");
  }

  @Test
  void confirmation_repeated_after_the_merge_alone_was_saved_is_completed() {
    String id = candidate();
    asColleague(() -> duplicates.confirm(id, second, "one person", ExpectedVersion.ANY));
    stored.beforeNextWrite(() -> {
      throw new IllegalStateException("the process ends");
    });
    assertThatThrownBy(() ->
            asOfficer(() -> duplicates.confirm(id, second, "one person", ExpectedVersion.ANY)))
        .hasMessage("the process ends");
    asOfficer(() -> duplicates.confirm(id, second, "one person", ExpectedVersion.ANY));
    assertThat(stored.stored().get(id).state()).isInstanceOf(DuplicateCandidate.Same.class);
    assertThat(people.notifications()).containsExactly("records-merged " + second);
  }

  @Test
  void rejected_candidate_leaves_both_records() {
    String id = candidate();
    asOfficer(() -> duplicates.reject(id, "two persons", ExpectedVersion.ANY));
    assertThat(people.find(first).id()).isEqualTo(first);
    assertThat(stored.stored().get(id).state()).isInstanceOf(DuplicateCandidate.Different.class);
  }

  @Test
  void record_to_keep_must_be_one_of_the_two() {
    String id = candidate();
    var third = people.registered();
    assertThatThrownBy(
            () -> asOfficer(() -> duplicates.confirm(id, third, "one person", ExpectedVersion.ANY)))
        .hasMessage("not-found");
  }

  @Test
  void work_list_is_that_of_an_official_with_a_division() {
    candidate();
    assertThat(asOfficer(() -> duplicates.open(Optional.empty(), 10))).hasSize(1);
    assertThatThrownBy(() -> CurrentCaller.asSystem(() -> duplicates.open(Optional.empty(), 10)))
        .hasMessage("forbidden");
  }
}
