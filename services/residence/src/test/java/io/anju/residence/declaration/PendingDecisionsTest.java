package io.anju.residence.declaration;

import static io.anju.residence.declaration.DeclarationFixture.ELSEWHERE;
import static io.anju.residence.declaration.DeclarationFixture.HOME;
import static io.anju.residence.declaration.DeclarationFixture.TODAY;
import static io.anju.residence.declaration.DeclarationFixture.moveIn;
import static io.anju.residence.person.PersonFixture.asOfficer;
import static io.anju.residence.person.PersonFixture.asPerson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.codes.DwellingCode;
import io.anju.codes.PersonId;
import io.anju.contract.residence.Declarant;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Role;
import io.anju.residence.person.PersonFixture;
import io.anju.residence.registration.PendingDeclaration;
import io.anju.residence.registration.Residence;
import io.anju.residence.registration.ResidenceId;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PendingDecisionsTest {

  private static final int DAYS_TO_OBJECT = 15;

  private final DeclarationFixture fixture = new DeclarationFixture();
  private final PendingDecisions decisions = fixture.decisions;
  private final PersonId person = fixture.people.registered();
  private final PersonId landlord = fixture.people.registered();

  @BeforeEach
  void liveElsewhere() {
    asOfficer(() ->
        fixture.declarations.declare(
            moveIn(person, ELSEWHERE, TODAY.minusDays(100), Declarant.SELF)));
  }

  private ResidenceId declared() {
    return asPerson(
            Role.LANDLORD,
            landlord,
            () ->
                fixture.declarations.declare(
                    moveIn(person, HOME, TODAY.minusDays(3), Declarant.LANDLORD)))
        .pending()
        .orElseThrow()
        .id();
  }

  private boolean swept(int daysLater) {
    fixture.today(TODAY.plusDays(daysLater));
    return CurrentCaller.asSystem(() -> decisions.takeEffect(person));
  }

  private Optional<DwellingCode> home() {
    return fixture.people.find(person).residences().current().map(Residence::dwelling);
  }

  private PendingDeclaration.State state(ResidenceId declaration) {
    return fixture
        .people
        .find(person)
        .residences()
        .pending()
        .find(declaration)
        .orElseThrow()
        .state();
  }

  @Test
  void unproven_declaration_never_takes_effect_by_itself() {
    fixture.letUnconfirmed(HOME, landlord, person);
    declared();
    assertThat(swept(1_000)).isFalse();
    assertThat(home()).contains(ELSEWHERE);
  }

  @Test
  void proven_declaration_ends_the_former_home_only_after_the_days_to_object() {
    fixture.let(HOME, landlord, person);
    declared();
    assertThat(swept(DAYS_TO_OBJECT)).isFalse();
    assertThat(home()).contains(ELSEWHERE);
    assertThat(swept(DAYS_TO_OBJECT + 1)).isTrue();
    assertThat(home()).contains(HOME);
    assertThat(fixture.people.find(person).residences().newestFirst().getLast().until())
        .contains(TODAY.minusDays(3));
    assertThat(fixture.people.notifications())
        .contains(
            "move-in-takes-effect " + person,
            "departure-declared " + person,
            "move-in-accepted " + person,
            "move-in-accepted " + landlord);
  }

  @Test
  void objection_keeps_the_former_home_until_the_police_decide() {
    fixture.let(HOME, landlord, person);
    var id = declared();
    asPerson(Role.RESIDENT, person, () -> decisions.object(person, id, "never moved"));
    assertThat(swept(1_000)).isFalse();
    assertThat(home()).contains(ELSEWHERE);
    assertThat(state(id)).isInstanceOf(PendingDeclaration.Contested.class);
    asOfficer(() -> decisions.decide(person, id, true, "visited"));
    assertThat(home()).contains(HOME);
  }

  @Test
  void declined_declaration_stays_declined_when_declared_again() {
    fixture.letUnconfirmed(HOME, landlord, person);
    var id = declared();
    asOfficer(() -> decisions.decide(person, id, false, "visited"));
    assertThat(declared()).isEqualTo(id);
    assertThat(state(id)).isInstanceOf(PendingDeclaration.Declined.class);
    assertThat(fixture.people.notifications()).contains("move-in-declined " + landlord);
    assertThatThrownBy(() -> asPerson(Role.RESIDENT, person, () -> decisions.confirm(person, id)))
        .hasMessage("declaration-decided");
  }

  @Test
  void confirmation_by_the_person_registers_at_once_and_again_changes_nothing() {
    fixture.letUnconfirmed(HOME, landlord, person);
    var id = declared();
    var confirmed = asPerson(Role.RESIDENT, person, () -> decisions.confirm(person, id));
    assertThat(home()).contains(HOME);
    assertThat(confirmed.residence().declarations())
        .extracting(one -> one.by())
        .containsExactly(Declarant.LANDLORD, Declarant.SELF);
    var again = asPerson(Role.RESIDENT, person, () -> decisions.confirm(person, id));
    assertThat(again.person()).isEqualTo(confirmed.person());
  }

  @Test
  void nobody_but_the_person_confirms_or_objects() {
    fixture.letUnconfirmed(HOME, landlord, person);
    var id = declared();
    for (Runnable attempt :
        new Runnable[] {
          () -> asPerson(Role.RESIDENT, landlord, () -> decisions.confirm(person, id)),
          () -> asPerson(Role.RESIDENT, landlord, () -> decisions.object(person, id, "x")),
          () -> asOfficer(() -> decisions.confirm(person, id))
        }) {
      assertThatThrownBy(attempt::run).hasMessage("declarant-not-authorised");
    }
    assertThat(home()).contains(ELSEWHERE);
  }

  @Test
  void authority_lost_before_the_day_leaves_the_declaration_awaiting_a_decision() {
    fixture.let(HOME, landlord, person);
    var id = declared();
    fixture.objectToTenancies();
    assertThat(swept(DAYS_TO_OBJECT + 1)).isTrue();
    assertThat(home()).contains(ELSEWHERE);
    assertThat(state(id)).isInstanceOf(PendingDeclaration.AwaitingConfirmation.class);
  }

  @Test
  void move_declared_by_the_person_after_it_leaves_the_declaration_awaiting_a_decision() {
    fixture.let(HOME, landlord, person);
    var id = declared();
    var third = DeclarationFixture.dwelling(3);
    fixture.today(TODAY.plusDays(5));
    asPerson(
        Role.RESIDENT,
        person,
        () ->
            fixture.declarations.declare(
                moveIn(person, third, TODAY.minusDays(20), Declarant.SELF)));
    assertThat(swept(DAYS_TO_OBJECT + 1)).isTrue();
    assertThat(home()).contains(third);
    assertThat(state(id)).isInstanceOf(PendingDeclaration.AwaitingConfirmation.class);
  }

  @Test
  void confirmation_of_the_tenancy_starts_the_days_to_object() {
    fixture.letUnconfirmed(HOME, landlord, person);
    var id = declared();
    fixture.let(HOME, landlord, person);
    assertThat(declared()).isEqualTo(id);
    assertThat(state(id)).isInstanceOf(PendingDeclaration.AwaitingObjection.class);
  }

  @Test
  void own_declaration_at_the_dwelling_settles_a_pending_one() {
    fixture.letUnconfirmed(HOME, landlord, person);
    declared();
    asPerson(
        Role.RESIDENT,
        person,
        () -> fixture.declarations.declare(moveIn(person, HOME, TODAY, Declarant.SELF)));
    assertThat(home()).contains(HOME);
    assertThat(fixture.people.find(person).residences().pending().open()).isEmpty();
  }

  @Test
  void flood_of_declarations_is_refused() {
    for (int i = 10; i < 30; i++) {
      lease(i);
    }
    assertThatThrownBy(() -> lease(30)).hasMessage("declarations-pending");
  }

  private void lease(int number) {
    var dwelling = DeclarationFixture.dwelling(number);
    fixture.letUnconfirmed(dwelling, landlord, person);
    asPerson(
        Role.LANDLORD,
        landlord,
        () -> fixture.declarations.declare(moveIn(person, dwelling, TODAY, Declarant.LANDLORD)));
  }

  @Test
  void station_of_the_dwelling_sees_and_decides_only_what_concerns_it() {
    fixture.letUnconfirmed(HOME, landlord, person);
    var id = declared();
    assertThat(asOfficer(() -> decisions.about(person))).hasSize(1);
    assertThatThrownBy(() -> PersonFixture.asOfficerOf("440305", () -> decisions.about(person)))
        .hasMessage("forbidden");
    assertThatThrownBy(() ->
            PersonFixture.asOfficerOf(
                "440305", () -> decisions.decide(person, id, true, "no business of theirs")))
        .hasMessage("forbidden");
    assertThat(home()).contains(ELSEWHERE);
  }
}
