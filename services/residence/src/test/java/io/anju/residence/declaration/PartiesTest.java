package io.anju.residence.declaration;

import static io.anju.residence.declaration.DeclarationFixture.ELSEWHERE;
import static io.anju.residence.declaration.DeclarationFixture.ENTERPRISE;
import static io.anju.residence.declaration.DeclarationFixture.HOME;
import static io.anju.residence.declaration.DeclarationFixture.TODAY;
import static io.anju.residence.declaration.DeclarationFixture.moveIn;
import static io.anju.residence.person.PersonFixture.asEnterprise;
import static io.anju.residence.person.PersonFixture.asOfficer;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.PersonId;
import io.anju.contract.residence.Declarant;
import io.anju.platform.access.Role;
import io.anju.residence.notification.Recipient;
import io.anju.residence.premises.PremisesKind;
import io.anju.residence.registration.Residence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PartiesTest {

  private final DeclarationFixture fixture = new DeclarationFixture();
  private final Parties parties = new Parties(fixture);
  private final PersonId person = fixture.people.registered();
  private final PersonId landlord = fixture.people.registered();

  private Residence residence() {
    return asOfficer(() ->
            fixture.declarations.declare(moveIn(person, HOME, TODAY.minusDays(9), Declarant.SELF)))
        .residence();
  }

  private static Recipient to(PersonId person) {
    return new Recipient.Individual(person);
  }

  @Test
  void person_who_declares_has_the_landlord_notified() {
    fixture.let(HOME, landlord, person);
    assertThat(parties.otherPartyThan(Declarant.SELF, person, residence()))
        .containsExactly(to(landlord));
  }

  @ParameterizedTest
  @EnumSource(
      value = Declarant.class,
      names = {"SELF", "GRID", "POLICE"},
      mode = EnumSource.Mode.EXCLUDE)
  void whoever_declares_for_the_person_has_the_person_notified(Declarant declarant) {
    fixture.let(HOME, landlord, person);
    assertThat(parties.otherPartyThan(declarant, person, residence())).containsExactly(to(person));
  }

  @ParameterizedTest
  @EnumSource(
      value = Declarant.class,
      names = {"GRID", "POLICE"})
  void official_who_declares_has_both_notified(Declarant declarant) {
    fixture.let(HOME, landlord, person);
    assertThat(parties.otherPartyThan(declarant, person, residence()))
        .containsExactly(to(person), to(landlord));
  }

  @Test
  void residence_without_a_provider_has_the_person_alone() {
    assertThat(parties.otherPartyThan(Declarant.SELF, person, residence())).isEmpty();
    assertThat(parties.both(person, residence())).containsExactly(to(person));
  }

  @Test
  void landlord_of_several_tenancies_is_listed_once_and_of_another_dwelling_not_at_all() {
    var elsewhere = fixture.people.registered();
    fixture.let(HOME, landlord, person);
    fixture.letUnconfirmed(HOME, landlord, person);
    fixture.let(ELSEWHERE, elsewhere, person);
    assertThat(parties.landlords(person, HOME)).containsExactly(to(landlord));
    assertThat(parties.landlords(person, ELSEWHERE)).containsExactly(to(elsewhere));
    assertThat(parties.landlords(landlord, HOME)).isEmpty();
  }

  @Test
  void person_who_lets_to_themselves_is_listed_once() {
    fixture.let(HOME, person, person);
    assertThat(parties.both(person, residence())).containsExactly(to(person));
  }

  @Test
  void enterprise_that_declared_is_a_provider() {
    fixture.registerPremises(PremisesKind.HOTEL);
    var residence =
        asEnterprise(
                Role.EMPLOYER,
                ENTERPRISE,
                () ->
                    fixture.declarations.declare(
                        moveIn(person, HOME, TODAY.minusDays(1), Declarant.HOTEL)))
            .residence();
    assertThat(parties.otherPartyThan(Declarant.SELF, person, residence))
        .containsExactly(new Recipient.Enterprise(ENTERPRISE));
  }
}
