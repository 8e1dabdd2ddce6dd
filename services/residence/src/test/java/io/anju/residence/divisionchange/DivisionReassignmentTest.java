package io.anju.residence.divisionchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import io.anju.codes.PersonId;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.aggregate.Versioned;
import io.anju.residence.permit.PermitUseCasesFixture;
import io.anju.residence.person.Person;
import io.anju.residence.person.PersonFixture;
import io.anju.residence.person.Residents;
import io.anju.residence.registration.Residence;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DivisionReassignmentTest {

  private static final DivisionCode NEXT = new DivisionCode("320508001002");
  private static final Map<DwellingCode, DivisionCode> MOVED =
      Map.of(PermitUseCasesFixture.HOME, NEXT);

  private final PermitUseCasesFixture fixture = new PermitUseCasesFixture();
  private final DivisionReassignment reassignment =
      new DivisionReassignment(fixture.people.stored, new StoredResidents(), fixture.repository());

  private final class StoredResidents implements Residents {

    @Override
    public List<Person> at(DwellingCode dwelling, int limit) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<PersonId> withOutdatedDivision(Map<DwellingCode, DivisionCode> communities) {
      return fixture
          .people
          .stored
          .all()
          .map(Versioned::state)
          .filter(person ->
              person.residences().newestFirst().stream()
                  .anyMatch(home ->
                      communities.containsKey(home.dwelling())
                          && !home.division().equals(communities.get(home.dwelling()))))
          .map(Person::id)
          .toList();
    }
  }

  @Test
  void person_and_permit_follow_their_dwelling() {
    var issued = fixture.issued();
    reassign();
    assertThat(divisions(issued.state().holder())).containsExactly(NEXT);
    assertThat(fixture.stored.state(issued.id()).application().division()).isEqualTo(NEXT);
  }

  @Test
  void repeated_reassignment_changes_nothing() {
    var issued = fixture.issued();
    reassign();
    var version = fixture.stored.stored().get(issued.id()).version();
    reassign();
    assertThat(fixture.stored.stored().get(issued.id()).version()).isEqualTo(version);
  }

  @Test
  void person_elsewhere_stays_where_they_are() {
    var person = fixture.resident(7);
    CurrentCaller.asSystem(() -> {
      reassignment.reassign(Map.of(new DwellingCode("3205080010010100001000009"), NEXT));
      return true;
    });
    assertThat(divisions(person)).containsExactly(PersonFixture.COMMUNITY);
  }

  @Test
  void permit_is_changed_first_so_that_an_interrupted_reassignment_is_completed() {
    var issued = fixture.issued();
    fixture.people.stored.beforeNextWrite(() -> {
      throw new IllegalStateException("the process ends");
    });
    assertThatThrownBy(this::reassign).hasMessage("the process ends");
    assertThat(fixture.stored.state(issued.id()).application().division()).isEqualTo(NEXT);
    assertThat(divisions(issued.state().holder())).containsExactly(PersonFixture.COMMUNITY);
    reassign();
    assertThat(divisions(issued.state().holder())).containsExactly(NEXT);
  }

  @Test
  void person_changed_concurrently_is_reassigned_with_the_change() {
    var issued = fixture.issued();
    var person = issued.state().holder();
    fixture.people.stored.beforeNextWrite(() ->
        CurrentCaller.asSystem(() -> {
          var current = fixture.people.stored.require(person.value());
          return fixture.people.stored.save(current, current.state());
        }));
    reassign();
    assertThat(divisions(person)).containsExactly(NEXT);
  }

  private void reassign() {
    CurrentCaller.asSystem(() -> {
      reassignment.reassign(MOVED);
      return true;
    });
  }

  private List<DivisionCode> divisions(PersonId person) {
    return fixture.people.find(person).residences().newestFirst().stream()
        .map(Residence::division)
        .toList();
  }
}
