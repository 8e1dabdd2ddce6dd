package io.anju.residence.declaration;

import static io.anju.residence.declaration.DeclarationFixture.HOME;
import static io.anju.residence.declaration.DeclarationFixture.TODAY;
import static io.anju.residence.declaration.DeclarationFixture.moveIn;
import static io.anju.residence.person.PersonFixture.asOfficer;
import static io.anju.residence.person.PersonFixture.asPerson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.codes.PersonId;
import io.anju.contract.residence.Declarant;
import io.anju.platform.access.Role;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.residence.registration.Residence;
import io.anju.residence.registration.ResidenceId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeparturesTest {

  private static final String OFFICE = "POLICE:320508001001";

  private final DeclarationFixture fixture = new DeclarationFixture();
  private final Departures departures = fixture.departures;
  private final PersonId tenant = fixture.people.registered();
  private final PersonId landlord = fixture.people.registered();
  private ResidenceId home;

  @BeforeEach
  void moveInto() {
    fixture.let(HOME, landlord, tenant);
    home =
        asOfficer(() ->
                fixture.declarations.declare(
                    moveIn(tenant, HOME, TODAY.minusDays(40), Declarant.SELF)))
            .residence()
            .id();
  }

  private DeclarationResult left(Role role, PersonId caller, Declarant by, int daysAgo) {
    return asPerson(
        role,
        caller,
        () ->
            departures.depart(
                new MoveOut(tenant, home, TODAY.minusDays(daysAgo), by), ExpectedVersion.ANY));
  }

  private DeclarationResult objected(Role role, PersonId caller, Declarant by) {
    return asPerson(
        role, caller, () -> departures.object(tenant, home, by, "not so", ExpectedVersion.ANY));
  }

  private DeclarationResult decided(boolean left) {
    return asOfficer(() -> departures.decide(tenant, home, left, "visited", ExpectedVersion.ANY));
  }

  @Test
  void departure_notifies_the_other_party_in_the_same_write() {
    left(Role.RESIDENT, tenant, Declarant.SELF, 1);
    assertThat(fixture.people.notifications()).containsExactly("departure-declared " + landlord);
  }

  @Test
  void departure_declared_again_changes_and_publishes_nothing() {
    var first = left(Role.LANDLORD, landlord, Declarant.LANDLORD, 1);
    var again = left(Role.LANDLORD, landlord, Declarant.LANDLORD, 1);
    assertThat(again.person()).isEqualTo(first.person());
    assertThat(fixture.people.notifications()).containsExactly("departure-declared " + tenant);
    assertThatThrownBy(() -> left(Role.LANDLORD, landlord, Declarant.LANDLORD, 2))
        .hasMessage("departure-exists");
  }

  @Test
  void objection_notifies_the_police_and_their_decision_both_parties() {
    left(Role.LANDLORD, landlord, Declarant.LANDLORD, 1);
    assertThat(objected(Role.RESIDENT, tenant, Declarant.SELF).residence())
        .isInstanceOf(Residence.Disputed.class);
    assertThat(decided(false).residence()).isInstanceOf(Residence.Undisputed.class);
    assertThat(fixture.people.notifications())
        .containsExactly(
            "departure-declared " + tenant,
            "departure-objected " + OFFICE,
            "departure-reversed " + tenant,
            "departure-reversed " + landlord);
  }

  @Test
  void confirmed_departure_ends_the_residence_on_the_declared_day() {
    left(Role.LANDLORD, landlord, Declarant.LANDLORD, 1);
    objected(Role.RESIDENT, tenant, Declarant.SELF);
    assertThat(decided(true).residence().until()).contains(TODAY.minusDays(1));
    assertThatThrownBy(() -> decided(true)).hasMessage("objection-impossible");
  }

  @Test
  void stale_version_is_rejected_and_publishes_nothing() {
    assertThatThrownBy(() ->
            asOfficer(() ->
                departures.depart(
                    new MoveOut(tenant, home, TODAY, Declarant.SELF), new ExpectedVersion(1))))
        .hasMessage("stale-version");
    assertThat(fixture.people.notifications()).isEmpty();
  }

  @Test
  void future_departure_and_unknown_residence_are_rejected() {
    assertThatThrownBy(() -> left(Role.RESIDENT, tenant, Declarant.SELF, -1))
        .hasMessage("date-impossible");
    home = new ResidenceId("01920000-0000-7000-8000-000000000001");
    assertThatThrownBy(() -> left(Role.RESIDENT, tenant, Declarant.SELF, 1))
        .hasMessage("not-found");
  }

  @Test
  void landlord_of_another_dwelling_is_rejected() {
    var other = fixture.people.registered();
    assertThatThrownBy(() -> left(Role.LANDLORD, other, Declarant.LANDLORD, 1))
        .hasMessage("declarant-not-authorised");
  }
}
