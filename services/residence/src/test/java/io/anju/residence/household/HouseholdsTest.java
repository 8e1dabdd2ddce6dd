package io.anju.residence.household;

import static io.anju.residence.person.PersonFixture.asOfficer;
import static io.anju.residence.person.PersonFixture.presented;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.codes.DocumentNumber;
import io.anju.codes.DocumentType;
import io.anju.codes.PersonId;
import io.anju.platform.access.Scope;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.command.Ids;
import io.anju.platform.fixture.InMemoryAggregates;
import io.anju.residence.StationFixture;
import io.anju.residence.person.PersonFixture;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class HouseholdsTest {

  private static final Relation.Evidence EVIDENCE =
      new Relation.Evidence(Relation.Evidence.Kind.HOUSEHOLD_REGISTER, "made up");

  private final PersonFixture people = new PersonFixture();
  private final InMemoryAggregates<Relation> stored =
      InMemoryAggregates.withUnique(
          _ -> Scope.personal(List.of(), List.of(), List.of()),
          relation ->
              relation.current()
                  ? List.of(relation.first(), relation.second(), relation.kind())
                  : new Object());
  private final Clock clock = Clock.fixed(Instant.parse("2026-07-01T00:00:00Z"), ZoneOffset.UTC);
  private final Households households =
      new Households(
          new RelationRepository(stored, this::relationsOf), people.persons, new Ids(clock), clock);

  private List<Versioned<Relation>> relationsOf(List<PersonId> ids) {
    return stored.stored().values().stream()
        .filter(one -> ids.contains(one.state().first()) || ids.contains(one.state().second()))
        .toList();
  }

  private PersonId born(int year) {
    var document =
        new DocumentNumber(
            DocumentType.RESIDENT_ID, StationFixture.document(LocalDate.of(year, 5, 1)));
    return asOfficer(() -> people.persons.register(presented(document, "王小明")))
        .person()
        .state()
        .id();
  }

  private Relative register(PersonId person, PersonId other, RelationKind kind) {
    return asOfficer(() -> households.register(person, other, kind, EVIDENCE));
  }

  private void assertRejected(String code, PersonId person, PersonId other, RelationKind kind) {
    assertThatThrownBy(() -> register(person, other, kind)).hasMessage(code);
  }

  @Test
  void relation_is_seen_from_both_sides() {
    var child = born(2015);
    var parent = born(1985);
    register(child, parent, RelationKind.PARENT);
    assertThat(asOfficer(() -> households.relativesOf(child)))
        .extracting(Relative::kind)
        .containsExactly(RelationKind.PARENT);
    assertThat(asOfficer(() -> households.relativesOf(parent)))
        .extracting(Relative::kind)
        .containsExactly(RelationKind.CHILD);
  }

  @Test
  void same_relation_from_the_other_side_exists_until_it_is_ended() {
    var child = born(2015);
    var parent = born(1985);
    var registered = register(child, parent, RelationKind.PARENT);
    assertRejected("relation-exists", parent, child, RelationKind.CHILD);
    var ending = new Relation.Ending(LocalDate.of(2026, 6, 1), "wrong");
    String id = registered.relation().id();
    asOfficer(() -> households.end(child, id, ending, ExpectedVersion.ANY));
    assertThatThrownBy(
            () -> asOfficer(() -> households.end(parent, id, ending, ExpectedVersion.ANY)))
        .hasMessage("relation-ended");
    register(parent, child, RelationKind.CHILD);
  }

  @Test
  void impossible_relations_are_rejected() {
    var child = born(2015);
    var minor = born(2009);
    var adult = born(1985);
    var spouse = born(1986);
    assertRejected("relation-impossible", adult, adult, RelationKind.SPOUSE);
    assertRejected("relation-impossible", child, minor, RelationKind.GUARDIAN);
    assertRejected("relation-impossible", adult, child, RelationKind.PARENT);
    register(adult, spouse, RelationKind.SPOUSE);
    assertRejected("relation-impossible", born(1987), spouse, RelationKind.SPOUSE);
    assertThat(stored.stored()).hasSize(1);
  }
}
