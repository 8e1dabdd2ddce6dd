package io.anju.residence.declaration;

import static io.anju.platform.fixture.Refusals.assertRefused;
import static io.anju.residence.declaration.DeclarationFixture.ELSEWHERE;
import static io.anju.residence.declaration.DeclarationFixture.ENTERPRISE;
import static io.anju.residence.declaration.DeclarationFixture.HOME;
import static io.anju.residence.declaration.DeclarationFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.CreditCode;
import io.anju.codes.PersonId;
import io.anju.contract.residence.Declarant;
import io.anju.platform.access.Caller;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Role;
import io.anju.platform.error.PlatformError;
import io.anju.platform.fixture.Callers;
import io.anju.residence.ResidenceError;
import io.anju.residence.party.Party;
import io.anju.residence.person.PersonFixture;
import io.anju.residence.premises.PremisesKind;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeclarantPolicyTest {

  private static final Caller OPERATOR = Callers.organisation(Role.EMPLOYER, ENTERPRISE);
  private static final Caller STRANGER =
      Callers.organisation(Role.EMPLOYER, new CreditCode("91110000600037341L"));

  private final DeclarationFixture fixture = new DeclarationFixture();
  private final DeclarantPolicy policy = fixture.policy;
  private final PersonId person = fixture.people.registered();
  private final PersonId party = fixture.people.registered();
  private final Caller asParty = Callers.person(Role.LANDLORD, party);

  private DeclarantRelation related(Caller caller, Declarant declarant) {
    return policy.relation(Party.of(caller), declarant, person, HOME);
  }

  private DeclarantCapacity required(Caller caller, Declarant declarant) {
    return CurrentCaller.call(
        caller,
        () -> policy.requireRelated(caller, declarant, person, HOME, PersonFixture.COMMUNITY));
  }

  private DeclarantCapacity proven(Caller caller, Declarant declarant) {
    return CurrentCaller.call(
        caller,
        () -> policy.requireProven(caller, declarant, person, HOME, PersonFixture.COMMUNITY));
  }

  @ParameterizedTest
  @EnumSource(Declarant.class)
  void whom_nothing_on_record_relates_to_the_person_is_refused(Declarant declarant) {
    assertRefused(ResidenceError.DECLARANT_NOT_AUTHORISED, () -> required(STRANGER, declarant));
    assertRefused(ResidenceError.DECLARANT_NOT_AUTHORISED, () -> required(asParty, declarant));
  }

  @Test
  void person_declares_themselves_and_nobody_else_in_their_name() {
    var self = Callers.person(Role.RESIDENT, person);
    assertThat(required(self, Declarant.SELF).relation()).isEqualTo(DeclarantRelation.SELF);
    assertThat(policy.isSelf(self, person)).isTrue();
    assertThat(policy.isSelf(self, party)).isFalse();
    assertThat(policy.isSelf(Callers.official(Role.POLICE_OFFICER, "320508"), person)).isFalse();
  }

  @Test
  void official_declares_in_the_own_division_only() {
    var officer = Callers.official(Role.POLICE_OFFICER, PersonFixture.COMMUNITY.value());
    var grid = Callers.official(Role.GRID_WORKER, PersonFixture.COMMUNITY.value());
    assertThat(required(officer, Declarant.POLICE).relation())
        .isEqualTo(DeclarantRelation.OFFICIAL);
    assertThat(required(grid, Declarant.GRID).relation()).isEqualTo(DeclarantRelation.GRID_WORKER);
    assertRefused(
        PlatformError.FORBIDDEN,
        () -> required(Callers.official(Role.POLICE_OFFICER, "330106"), Declarant.POLICE));
  }

  @Test
  void filed_tenancy_is_a_claim_until_both_sides_confirmed_it() {
    fixture.letUnconfirmed(HOME, party, person);
    assertThat(related(asParty, Declarant.LANDLORD)).isEqualTo(DeclarantRelation.CLAIMED);
    assertThat(required(asParty, Declarant.LANDLORD).relation())
        .isEqualTo(DeclarantRelation.CLAIMED);
    assertRefused(
        ResidenceError.DECLARANT_NOT_AUTHORISED, () -> proven(asParty, Declarant.LANDLORD));
    fixture.let(HOME, party, person);
    assertThat(proven(asParty, Declarant.LANDLORD).relation()).isEqualTo(DeclarantRelation.PROVEN);
  }

  @Test
  void filed_tenancy_of_the_recorded_owner_proves_unless_the_tenant_objected() {
    fixture.letUnconfirmed(HOME, party, person);
    fixture.own(party);
    assertThat(related(asParty, Declarant.LANDLORD)).isEqualTo(DeclarantRelation.PROVEN);
    fixture.objectToTenancies();
    assertThat(related(asParty, Declarant.LANDLORD)).isEqualTo(DeclarantRelation.CLAIMED);
  }

  @Test
  void ownership_without_a_tenancy_relates_to_nobody() {
    fixture.own(party);
    assertThat(related(asParty, Declarant.LANDLORD)).isEqualTo(DeclarantRelation.NONE);
    assertThat(policy.isRecordedOwner(Party.of(asParty), HOME)).isTrue();
    assertThat(policy.isRecordedOwner(Party.of(asParty), ELSEWHERE)).isFalse();
    assertThat(policy.isRecordedOwner(new Party(Optional.of(person), Optional.empty()), HOME))
        .isFalse();
  }

  @Test
  void tenancy_entitles_ninety_days_beyond_its_end() {
    fixture.let(HOME, party, person);
    var end = LocalDate.of(2099, 12, 31);
    fixture.today(end.plusDays(90));
    assertThat(related(asParty, Declarant.LANDLORD)).isEqualTo(DeclarantRelation.PROVEN);
    fixture.today(end.plusDays(91));
    assertThat(related(asParty, Declarant.LANDLORD)).isEqualTo(DeclarantRelation.NONE);
  }

  @Test
  void tenancy_of_another_dwelling_relates_to_nobody() {
    fixture.let(ELSEWHERE, party, person);
    assertThat(related(asParty, Declarant.LANDLORD)).isEqualTo(DeclarantRelation.NONE);
  }

  @Test
  void dormitory_proves_only_for_those_who_work_for_its_operator() {
    fixture.registerPremises(PremisesKind.DORMITORY);
    assertThat(related(OPERATOR, Declarant.EMPLOYER)).isEqualTo(DeclarantRelation.NONE);
    fixture.employ(person);
    assertThat(related(OPERATOR, Declarant.EMPLOYER)).isEqualTo(DeclarantRelation.PROVEN);
    assertThat(related(STRANGER, Declarant.EMPLOYER)).isEqualTo(DeclarantRelation.NONE);
  }

  @Test
  void employment_without_premises_is_a_claim_from_its_first_day() {
    fixture.employ(person);
    assertThat(related(OPERATOR, Declarant.EMPLOYER)).isEqualTo(DeclarantRelation.CLAIMED);
    fixture.today(TODAY.minusYears(1).minusDays(1));
    assertThat(related(OPERATOR, Declarant.EMPLOYER)).isEqualTo(DeclarantRelation.NONE);
  }

  @Test
  void hotel_declares_whoever_stays_and_a_stated_address_is_only_a_claim() {
    assertThat(related(OPERATOR, Declarant.HOTEL)).isEqualTo(DeclarantRelation.NONE);
    fixture.stateAddress();
    assertThat(related(OPERATOR, Declarant.HOTEL)).isEqualTo(DeclarantRelation.CLAIMED);
    assertThat(related(OPERATOR, Declarant.SCHOOL)).isEqualTo(DeclarantRelation.CLAIMED);
    fixture.registerPremises(PremisesKind.HOTEL);
    assertThat(related(OPERATOR, Declarant.HOTEL)).isEqualTo(DeclarantRelation.PROVEN);
    assertThat(related(OPERATOR, Declarant.SCHOOL)).isEqualTo(DeclarantRelation.CLAIMED);
  }

  @Test
  void host_is_a_tenant_whose_tenancy_runs_today() {
    fixture.letUnconfirmed(HOME, fixture.people.registered(), party);
    assertThat(related(asParty, Declarant.HOST)).isEqualTo(DeclarantRelation.CLAIMED);
    fixture.let(HOME, fixture.people.registered(), party);
    assertThat(related(asParty, Declarant.HOST)).isEqualTo(DeclarantRelation.PROVEN);
    fixture.today(LocalDate.of(2100, 1, 1));
    assertThat(related(asParty, Declarant.HOST)).isEqualTo(DeclarantRelation.NONE);
  }
}
