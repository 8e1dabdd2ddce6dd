package io.anju.residence.declaration;

import static io.anju.residence.declaration.DeclarationFixture.ELSEWHERE;
import static io.anju.residence.declaration.DeclarationFixture.HOME;
import static io.anju.residence.declaration.DeclarationFixture.RETIRED;
import static io.anju.residence.declaration.DeclarationFixture.TODAY;
import static io.anju.residence.declaration.DeclarationFixture.moveIn;
import static io.anju.residence.declaration.DeclarationFixture.over;
import static io.anju.residence.person.PersonFixture.asOfficer;
import static io.anju.residence.person.PersonFixture.asPerson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.codes.PersonId;
import io.anju.contract.residence.Declarant;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Role;
import io.anju.residence.party.Party;
import io.anju.residence.person.PersonFixture;
import io.anju.residence.registration.Declaration;
import io.anju.residence.registration.Residence;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeclarationsTest {

  private final DeclarationFixture fixture = new DeclarationFixture();
  private final Declarations declarations = fixture.declarations;
  private final PersonId tenant = fixture.people.registered();
  private final PersonId landlord = fixture.people.registered();

  private List<Residence> residences() {
    return fixture.people.find(tenant).residences().newestFirst();
  }

  @Test
  void move_in_elsewhere_ends_the_current_residence_and_notifies_its_landlord_in_the_same_write() {
    fixture.let(HOME, landlord, tenant);
    asOfficer(
        () -> declarations.declare(moveIn(tenant, HOME, TODAY.minusDays(40), Declarant.SELF)));
    assertThat(fixture.people.notifications()).isEmpty();
    var elsewhere = moveIn(tenant, ELSEWHERE, TODAY, Declarant.SELF);
    var declared = asOfficer(() -> declarations.declare(elsewhere));
    assertThat(declared.newlyRegistered()).isTrue();
    assertThat(residences()).hasSize(2);
    assertThat(residences().getLast().until()).contains(TODAY);
    assertThat(fixture.people.notifications()).containsExactly("departure-declared " + landlord);
    var repeated = asOfficer(() -> declarations.declare(elsewhere));
    assertThat(repeated.newlyRegistered()).isFalse();
    assertThat(repeated.person()).isEqualTo(declared.person());
    assertThat(fixture.people.notifications()).hasSize(1);
  }

  @Test
  void declaration_retried_after_a_concurrent_change_notifies_once() {
    fixture.let(HOME, landlord, tenant);
    asOfficer(
        () -> declarations.declare(moveIn(tenant, HOME, TODAY.minusDays(40), Declarant.SELF)));
    fixture.people.stored.beforeNextWrite(() ->
        asOfficer(
            () -> declarations.declare(moveIn(tenant, HOME, TODAY.minusDays(40), Declarant.GRID))));
    asOfficer(() -> declarations.declare(moveIn(tenant, ELSEWHERE, TODAY, Declarant.SELF)));
    assertThat(residences().getLast().declarations())
        .extracting(Declaration::by)
        .containsExactly(Declarant.SELF, Declarant.GRID);
    assertThat(fixture.people.notifications()).containsExactly("departure-declared " + landlord);
  }

  @Test
  void declaration_of_a_past_stay_ends_the_matching_residence_and_notifies_the_person() {
    fixture.let(HOME, landlord, tenant);
    var stay = moveIn(tenant, HOME, TODAY.minusDays(40), Declarant.SELF);
    asOfficer(() -> declarations.declare(stay));
    asPerson(
        Role.LANDLORD,
        landlord,
        () ->
            declarations.declare(
                over(
                    moveIn(tenant, HOME, TODAY.minusDays(40), Declarant.LANDLORD),
                    TODAY.minusDays(1))));
    assertThat(residences().getFirst().until()).contains(TODAY.minusDays(1));
    assertThat(fixture.people.notifications()).containsExactly("departure-declared " + tenant);
  }

  @Test
  void tenant_declaring_an_occupant_notifies_the_landlord_once() {
    fixture.let(HOME, landlord, tenant);
    var occupant = fixture.people.registered();
    var lodging = moveIn(occupant, HOME, TODAY, Declarant.HOST);
    for (int times = 0; times < 2; times++) {
      asPerson(Role.RESIDENT, tenant, () -> declarations.declare(lodging));
    }
    assertThat(fixture.people.notifications()).containsExactly("sublet-declared " + landlord);
  }

  @Test
  void move_in_declared_with_the_lease_notifies_the_person_once() {
    var withLease = moveIn(tenant, HOME, TODAY.minusDays(3), Declarant.LANDLORD);
    for (int times = 0; times < 2; times++) {
      CurrentCaller.asSystem(() ->
          declarations.declareWithLease(
              withLease,
              PersonFixture.COMMUNITY,
              TODAY,
              new Party(Optional.of(landlord), Optional.empty()),
              true,
              true));
    }
    assertThat(residences()).hasSize(1);
    assertThat(fixture.people.notifications()).containsExactly("move-in-declared " + tenant);
  }

  @Test
  void late_declaration_is_accepted_and_marked() {
    asOfficer(
        () -> declarations.declare(moveIn(tenant, HOME, TODAY.minusDays(200), Declarant.SELF)));
    assertThat(residences().getFirst().late()).isTrue();
  }

  @Test
  void impossible_declarations_are_rejected_and_change_nothing() {
    var stranger = fixture.people.registered();
    assertRejected("date-impossible", moveIn(tenant, HOME, TODAY.plusDays(1), Declarant.SELF));
    assertRejected(
        "date-impossible", moveIn(tenant, HOME, PersonFixture.BORN.minusDays(1), Declarant.SELF));
    assertRejected(
        "date-impossible", over(moveIn(tenant, HOME, TODAY, Declarant.SELF), TODAY.minusDays(1)));
    assertRejected("dwelling-retired", moveIn(tenant, RETIRED, TODAY, Declarant.SELF));
    assertThatThrownBy(() ->
            asPerson(
                Role.LANDLORD,
                stranger,
                () -> declarations.declare(moveIn(tenant, HOME, TODAY, Declarant.LANDLORD))))
        .hasMessage("declarant-not-authorised");
    assertThat(residences()).isEmpty();
    assertThat(fixture.people.notifications()).isEmpty();
  }

  private void assertRejected(String code, MoveIn moveIn) {
    assertThatThrownBy(() -> asOfficer(() -> declarations.declare(moveIn))).hasMessage(code);
  }
}
