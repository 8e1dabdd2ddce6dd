package io.anju.residence.declaration;

import static io.anju.residence.declaration.DeclarationFixture.ELSEWHERE;
import static io.anju.residence.declaration.DeclarationFixture.HOME;
import static io.anju.residence.declaration.DeclarationFixture.TODAY;
import static io.anju.residence.declaration.DeclarationFixture.moveIn;
import static io.anju.residence.person.PersonFixture.asOfficer;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import io.anju.codes.PersonId;
import io.anju.contract.residence.Declarant;
import io.anju.platform.access.Caller;
import io.anju.platform.access.Role;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.fixture.Callers;
import io.anju.residence.person.Person;
import io.anju.residence.person.Residents;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OwnPremisesTest {

  private final DeclarationFixture fixture = new DeclarationFixture();
  private final PersonId landlord = fixture.people.registered();
  private final PersonId tenant = fixture.people.registered();
  private final PersonId flatmate = fixture.people.registered();
  private final OwnPremises premises = new OwnPremises(new StoredResidents(), fixture.policy);

  private final class StoredResidents implements Residents {

    @Override
    public List<Person> at(DwellingCode dwelling, int limit) {
      return fixture
          .people
          .stored
          .all()
          .map(Versioned::state)
          .filter(person ->
              person
                  .residences()
                  .current()
                  .filter(home -> home.dwelling().equals(dwelling))
                  .isPresent())
          .sorted(Comparator.comparing(person -> person.id().value()))
          .limit(limit)
          .toList();
    }

    @Override
    public List<PersonId> withOutdatedDivision(Map<DwellingCode, DivisionCode> communities) {
      throw new UnsupportedOperationException();
    }
  }

  @Test
  void landlord_sees_everybody_registered_in_the_dwelling_let_to_one_of_them() {
    fixture.let(HOME, landlord, tenant);
    register(tenant, HOME);
    register(flatmate, HOME);
    assertThat(residents(Callers.person(Role.LANDLORD, landlord), HOME))
        .containsExactlyInAnyOrder(tenant, flatmate);
  }

  @Test
  void other_dwellings_and_other_landlords_show_nobody() {
    fixture.let(HOME, landlord, tenant);
    register(tenant, HOME);
    register(flatmate, ELSEWHERE);
    assertThat(residents(Callers.person(Role.LANDLORD, landlord), ELSEWHERE)).isEmpty();
    assertThat(residents(Callers.person(Role.LANDLORD, flatmate), HOME)).isEmpty();
    assertThat(
            residents(
                Callers.organisation(Role.EMPLOYER, new CreditCode("91350100M000100Y43")), HOME))
        .isEmpty();
  }

  @Test
  void list_continues_after_a_person() {
    fixture.let(HOME, landlord, tenant);
    register(tenant, HOME);
    register(flatmate, HOME);
    var caller = Callers.person(Role.LANDLORD, landlord);
    var first = premises.residents(caller, HOME, Optional.empty(), 1);
    var next = premises.residents(caller, HOME, Optional.of(first.getFirst().id().value()), 9);
    assertThat(first).hasSize(1);
    assertThat(next).hasSize(1).doesNotContainAnyElementsOf(first);
  }

  private void register(PersonId person, DwellingCode dwelling) {
    asOfficer(() -> fixture.declarations.declare(moveIn(person, dwelling, TODAY, Declarant.SELF)));
  }

  private List<PersonId> residents(Caller caller, DwellingCode dwelling) {
    return premises.residents(caller, dwelling, Optional.empty(), 9).stream()
        .map(Person::id)
        .toList();
  }
}
