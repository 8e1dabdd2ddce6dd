package io.anju.residence.duplicate;

import static io.anju.residence.person.PersonFixture.asOfficer;
import static io.anju.residence.person.PersonFixture.asOfficerOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.DivisionCode;
import io.anju.codes.DocumentNumber;
import io.anju.codes.DocumentType;
import io.anju.codes.PersonId;
import io.anju.platform.fixture.InMemoryAggregates;
import io.anju.residence.duplicate.DuplicateDetection.PersonSnapshot;
import io.anju.residence.person.PersonFixture;
import io.anju.residence.person.Persons;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DuplicateDetectionTest {

  private static final String COMMUNITY = PersonFixture.COMMUNITY.value();
  private static final String SAME_STREET = "320508001002";
  private static final String OTHER_PROVINCE = "330106001001";

  private final PersonFixture people = new PersonFixture();
  private final Persons persons =
      new Persons(people.stored, document -> idOf(document.number().substring(4)));
  private final MatchKeysFixture keys = new MatchKeysFixture();
  private final InMemoryAggregates<DuplicateCandidate> stored = InMemoryAggregates.unrestricted();
  private final DuplicateDetection detection =
      new DuplicateDetection(
          keys,
          new DuplicateCandidateRepository(stored, (_, _, _) -> List.of()),
          persons,
          new MatchKeyGenerator((field, text) -> field + text),
          Clock.fixed(Instant.parse("2026-07-01T00:00:00Z"), ZoneOffset.UTC));

  private static PersonId idOf(String digits) {
    var letters = new StringBuilder();
    digits.chars().forEach(digit -> letters.append((char) (digit - '0' + 'a')));
    return new PersonId(letters.append("a".repeat(26 - digits.length())).toString());
  }

  private PersonId registered(String division, String passport, String name) {
    var document = new DocumentNumber(DocumentType.PASSPORT, passport);
    return asOfficerOf(division, () -> persons.register(PersonFixture.presented(document, name)))
        .person()
        .state()
        .id();
  }

  private PersonSnapshot snapshot(PersonId id, long version) {
    var person = people.find(id);
    return new PersonSnapshot(id, version, Optional.of(person.identity()), person.divisions());
  }

  private void detect(PersonId... persons) {
    detection.detect(Stream.of(persons).map(person -> snapshot(person, 1)).toList());
  }

  private List<DuplicateCandidate.Pair> pairs() {
    return stored.stored().values().stream().map(one -> one.state().pair()).toList();
  }

  @Test
  void nobody_is_compared_with_nobody() {
    detection.detect(List.of());
    assertThat(stored.stored()).isEmpty();
  }

  @Test
  void slip_in_a_passport_number_is_found_in_one_batch_and_in_two() {
    var first = registered(COMMUNITY, "USA:123456789", "王小明");
    var second = registered(COMMUNITY, "USA:123456788", "王小明");
    detect(first, second);
    assertThat(pairs())
        .singleElement()
        .satisfies(pair -> {
          assertThat(pair.reasons()).containsExactly(DuplicateReason.DOCUMENT_ONE_CHARACTER_OFF);
          assertThat(pair.foundOn()).isEqualTo(LocalDate.of(2026, 7, 1));
        });
    var third = registered(COMMUNITY, "USA:123456798", "王小明");
    detect(third);
    assertThat(pairs())
        .hasSize(3)
        .anyMatch(pair -> pair.reasons().equals(Set.of(DuplicateReason.DOCUMENT_TRANSPOSED)));
  }

  @Test
  void pair_is_the_same_whichever_of_the_two_is_compared() {
    var first = registered(COMMUNITY, "USA:123456789", "王小明");
    var second = registered(COMMUNITY, "USA:123456788", "王小明");
    detect(first);
    detect(second);
    detection.detect(List.of(snapshot(first, 2)));
    assertThat(pairs()).hasSize(1);
    var pair = pairs().getFirst();
    assertThat(pair.first().value()).isLessThan(pair.second().value());
  }

  @Test
  void pair_is_shown_to_the_divisions_above_both_and_to_no_other() {
    detect(
        registered(COMMUNITY, "USA:123456789", "王小明"),
        registered(SAME_STREET, "USA:123456788", "王小明"));
    assertThat(pairs().getFirst().divisions())
        .extracting(DivisionCode::value)
        .contains("320508001", "3205", "32")
        .doesNotContain(COMMUNITY, SAME_STREET);
  }

  @Test
  void people_of_different_provinces_and_of_different_names_are_no_pair() {
    detect(
        registered(COMMUNITY, "USA:123456789", "王小明"),
        registered(OTHER_PROVINCE, "USA:123456788", "王小明"),
        registered(COMMUNITY, "USA:123456787", "李四"));
    assertThat(stored.stored()).isEmpty();
  }

  @Test
  void older_snapshot_does_not_replace_newer_keys() {
    var first = registered(COMMUNITY, "USA:123456789", "王小明");
    detection.detect(List.of(snapshot(first, 5)));
    detection.detect(List.of(new PersonSnapshot(first, 4, Optional.empty(), List.of(COMMUNITY))));
    assertThat(keys.find(List.of(first)).get(first).version()).isEqualTo(5);
    detection.detect(List.of(new PersonSnapshot(first, 6, Optional.empty(), List.of(COMMUNITY))));
    assertThat(keys.find(List.of(first)).get(first).keys()).isEmpty();
  }

  @Test
  void superseded_record_is_compared_with_nobody() {
    var first = registered(COMMUNITY, "USA:123456789", "王小明");
    var second = registered(COMMUNITY, "USA:123456788", "王小明");
    detection.detect(List.of(new PersonSnapshot(first, 1, Optional.empty(), List.of(COMMUNITY))));
    detect(second);
    assertThat(stored.stored()).isEmpty();
  }

  @Test
  void detection_needs_no_caller_who_may_see_both() {
    var first = registered(COMMUNITY, "USA:123456789", "王小明");
    var second = registered(SAME_STREET, "USA:123456788", "王小明");
    asOfficer(() -> {
      detect(first, second);
      return true;
    });
    assertThat(pairs()).hasSize(1);
  }
}
