package io.anju.residence.declaration;

import static io.anju.residence.declaration.DeclarationFixture.ELSEWHERE;
import static io.anju.residence.declaration.DeclarationFixture.ENTERPRISE;
import static io.anju.residence.declaration.DeclarationFixture.HOME;
import static io.anju.residence.declaration.DeclarationFixture.TODAY;
import static io.anju.residence.declaration.DeclarationFixture.moveIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.codes.PersonId;
import io.anju.contract.residence.Declarant;
import io.anju.platform.access.Role;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.error.RegistryException;
import io.anju.residence.declaration.DeclarantRights.MoveInEffect;
import io.anju.residence.declaration.DeclarantRights.VisibleResidents;
import io.anju.residence.person.PersonFixture;
import io.anju.residence.premises.PremisesKind;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every cell of the table of declarant, relation and present home, carried out. */
class DeclarantRightsTest {

  private final DeclarationFixture fixture = new DeclarationFixture();
  private final PersonId person = fixture.people.registered();
  private final PersonId party = fixture.people.registered();

  static Stream<Arguments> cells() {
    return Arrays.stream(Declarant.values())
        .flatMap(declarant ->
            Arrays.stream(DeclarantRelation.values())
                .flatMap(relation ->
                    Arrays.stream(PresentHome.values())
                        .map(home -> Arguments.of(declarant, relation, home))));
  }

  /** What the design demands, said again apart from the table. */
  private static MoveInEffect expected(
      Declarant declarant, DeclarantRelation relation, PresentHome home) {
    boolean forOther =
        switch (declarant) {
          case LANDLORD, EMPLOYER, SCHOOL, HOTEL, HOST -> true;
          case SELF, PROPERTY_SERVICE, AGENCY, GRID, POLICE -> false;
        };
    if (relation == DeclarantRelation.OFFICIAL) {
      return MoveInEffect.REGISTERED;
    }
    if (relation == DeclarantRelation.GRID_WORKER
        || relation == DeclarantRelation.PROVEN && forOther) {
      return home == PresentHome.ELSEWHERE
          ? MoveInEffect.PENDING_OBJECTION
          : MoveInEffect.REGISTERED;
    }
    if (relation == DeclarantRelation.SELF && declarant == Declarant.SELF) {
      return MoveInEffect.REGISTERED;
    }
    return relation == DeclarantRelation.CLAIMED && forOther
        ? MoveInEffect.PENDING
        : MoveInEffect.REFUSED;
  }

  @ParameterizedTest
  @MethodSource("cells")
  void rights_never_go_beyond_what_is_proven(
      Declarant declarant, DeclarantRelation relation, PresentHome home) {
    var rights = DeclarantRights.of(declarant, relation, home);
    assertThat(rights.moveIn()).isEqualTo(expected(declarant, relation, home));
    assertThat(rights.departs())
        .isEqualTo(
            rights.moveIn() == MoveInEffect.REGISTERED
                || rights.moveIn() == MoveInEffect.PENDING_OBJECTION);
    if (relation != DeclarantRelation.PROVEN) {
      assertThat(rights.residents()).isEqualTo(VisibleResidents.NOBODY);
    }
  }

  @ParameterizedTest
  @MethodSource("cells")
  void declaration_does_what_the_table_says(
      Declarant declarant, DeclarantRelation relation, PresentHome home) {
    if (!arrange(declarant, relation)) {
      return;
    }
    moveTo(home);
    var before = fixture.people.find(person).residences();
    var effect = expected(declarant, relation, home);
    var declared = moveIn(person, HOME, TODAY.minusDays(9), declarant);
    if (effect == MoveInEffect.REFUSED) {
      assertThatThrownBy(
              () -> as(declarant, relation, () -> fixture.declarations.declare(declared)))
          .hasMessage("declarant-not-authorised");
      assertThat(fixture.people.find(person).residences()).isEqualTo(before);
      return;
    }
    var result = as(declarant, relation, () -> fixture.declarations.declare(declared));
    var after = fixture.people.find(person).residences();
    if (effect == MoveInEffect.REGISTERED) {
      assertThat(result.pending()).isEmpty();
      assertThat(after.current().orElseThrow().dwelling()).isEqualTo(HOME);
    } else {
      assertThat(after.newestFirst()).isEqualTo(before.newestFirst());
      assertThat(after.pending().open()).hasSize(1);
      assertThat(result.pending().orElseThrow().effectiveOn().isPresent())
          .isEqualTo(effect == MoveInEffect.PENDING_OBJECTION);
      assertThat(fixture.people.notifications())
          .anyMatch(one -> one.endsWith(" " + person))
          .anyMatch(one -> one.endsWith(" POLICE:" + PersonFixture.COMMUNITY));
    }
  }

  @ParameterizedTest
  @MethodSource("cells")
  void departure_is_declared_by_nobody_whose_relation_is_only_claimed(
      Declarant declarant, DeclarantRelation relation, PresentHome home) {
    if (home != PresentHome.SAME_DWELLING || !arrange(declarant, relation)) {
      return;
    }
    moveTo(home);
    var residence = fixture.people.find(person).residences().current().orElseThrow();
    Supplier<DeclarationResult> departure =
        () ->
            fixture.departures.depart(
                new MoveOut(person, residence.id(), TODAY, declarant), ExpectedVersion.ANY);
    if (DeclarantRights.of(declarant, relation, home).departs()) {
      as(declarant, relation, departure);
      assertThat(fixture.people.find(person).residences().current()).isEmpty();
    } else {
      assertThatThrownBy(() -> as(declarant, relation, departure))
          .isInstanceOf(RegistryException.class)
          .hasMessage("declarant-not-authorised");
      assertThat(fixture.people.find(person).residences().current()).contains(residence);
    }
  }

  private void moveTo(PresentHome home) {
    if (home != PresentHome.NONE) {
      var dwelling = home == PresentHome.SAME_DWELLING ? HOME : ELSEWHERE;
      PersonFixture.asOfficer(() ->
          fixture.declarations.declare(
              moveIn(
                  person,
                  dwelling,
                  TODAY.minusDays(home == PresentHome.SAME_DWELLING ? 9 : 40),
                  Declarant.SELF)));
    }
  }

  /** Makes the relation what it should be; false where nothing can make it so. */
  private boolean arrange(Declarant declarant, DeclarantRelation relation) {
    boolean forOther =
        DeclarantRights.of(declarant, DeclarantRelation.PROVEN, PresentHome.NONE).departs();
    switch (relation) {
      case NONE, SELF, GRID_WORKER, OFFICIAL -> {}
      case CLAIMED, PROVEN -> {
        if (!forOther) {
          return false;
        }
        boolean proven = relation == DeclarantRelation.PROVEN;
        switch (declarant) {
          case LANDLORD -> {
            if (proven) {
              fixture.let(HOME, party, person);
            } else {
              fixture.letUnconfirmed(HOME, party, person);
            }
          }
          case HOST -> {
            var landlord = fixture.people.registered();
            if (proven) {
              fixture.let(HOME, landlord, party);
            } else {
              fixture.letUnconfirmed(HOME, landlord, party);
            }
          }
          case EMPLOYER -> {
            fixture.employ(person);
            fixture.stateAddress();
            register(proven, PremisesKind.DORMITORY);
          }
          case SCHOOL -> {
            fixture.enrol(person);
            register(proven, PremisesKind.SCHOOL);
          }
          case HOTEL -> {
            fixture.stateAddress();
            register(proven, PremisesKind.HOTEL);
          }
          case SELF, PROPERTY_SERVICE, AGENCY, GRID, POLICE -> throw new AssertionError(declarant);
        }
      }
    }
    return true;
  }

  private void register(boolean proven, PremisesKind kind) {
    if (proven) {
      fixture.registerPremises(kind);
    }
  }

  private <T> T as(Declarant declarant, DeclarantRelation relation, Supplier<T> work) {
    return switch (relation) {
      case OFFICIAL -> PersonFixture.asOfficer(work);
      case GRID_WORKER -> PersonFixture.asOfficial(Role.GRID_WORKER, work);
      case SELF -> PersonFixture.asPerson(Role.RESIDENT, person, work);
      case NONE, CLAIMED, PROVEN ->
          switch (declarant) {
            case EMPLOYER, SCHOOL, HOTEL ->
                PersonFixture.asEnterprise(Role.EMPLOYER, ENTERPRISE, work);
            case SELF, LANDLORD, HOST, PROPERTY_SERVICE, AGENCY, GRID, POLICE ->
                PersonFixture.asPerson(Role.LANDLORD, party, work);
          };
    };
  }
}
