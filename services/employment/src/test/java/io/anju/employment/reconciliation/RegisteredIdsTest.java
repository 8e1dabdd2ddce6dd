package io.anju.employment.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.PersonId;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Role;
import io.anju.platform.fixture.Callers;
import io.anju.platform.fixture.InMemoryAggregates;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RegisteredIdsTest {

  private final InMemoryAggregates<ReconciledPerson> people =
      InMemoryAggregates.of(ReconciledPerson::scope);
  private final RegisteredIds ids = new RegisteredIds(people);

  @Test
  void unknown_person_has_the_one_id() {
    assertThat(of('a')).containsExactly(id('a'));
  }

  @Test
  void every_id_of_a_person_leads_to_the_current_one_and_its_aliases() {
    superseded('a', 'b');
    superseded('b', 'c');
    current('c', 'a', 'b');
    assertThat(of('a')).containsExactlyInAnyOrder(id('a'), id('b'), id('c'));
    assertThat(of('b')).containsExactlyInAnyOrder(id('a'), id('b'), id('c'));
    assertThat(of('c')).containsExactlyInAnyOrder(id('a'), id('b'), id('c'));
  }

  @Test
  void records_that_supersede_each_other_end() {
    superseded('a', 'b');
    superseded('b', 'a');
    assertThat(of('a')).contains(id('a'));
  }

  private Collection<PersonId> of(char letter) {
    var stranger = Callers.person(Role.RESIDENT, id('z'));
    return CurrentCaller.call(stranger, () -> ids.of(id(letter)));
  }

  private void superseded(char former, char next) {
    add(former, Optional.of(id(next).value()), List.of());
  }

  private void current(char letter, Character... aliases) {
    add(letter, Optional.empty(), Arrays.stream(aliases).map(alias -> id(alias).value()).toList());
  }

  private void add(char letter, Optional<String> supersededBy, List<String> aliases) {
    var registered =
        new RegisteredPerson(1, supersededBy, aliases, List.of(), Optional.empty(), List.of());
    var person =
        new ReconciledPerson(
            id(letter).value(),
            RegisterRecords.NONE.with(registered),
            List.of(),
            Optional.empty(),
            true);
    CurrentCaller.asSystem(() -> people.add(person.person(), person));
  }

  private static PersonId id(char letter) {
    return new PersonId(String.valueOf(letter).repeat(26));
  }
}
