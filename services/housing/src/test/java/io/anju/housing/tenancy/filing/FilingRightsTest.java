package io.anju.housing.tenancy.filing;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.PersonId;
import io.anju.contract.housing.TenancyFiler;
import io.anju.contract.housing.TenancyParty;
import io.anju.housing.dwelling.Dwelling;
import io.anju.housing.dwelling.Dwellings;
import io.anju.housing.mandate.Mandate;
import io.anju.housing.mandate.MandateKind;
import io.anju.housing.mandate.MandatesFixture;
import io.anju.housing.party.Party;
import io.anju.housing.tenancy.TenancyFixture;
import io.anju.housing.tenancy.lease.Lease;
import io.anju.housing.tenancy.lease.Sublet;
import io.anju.platform.access.Caller;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Role;
import io.anju.platform.fixture.Callers;
import io.anju.platform.fixture.InMemoryAggregates;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FilingRightsTest {

  private static final PersonId MANAGER = new PersonId("f".repeat(26));
  private static final Party LANDLORD = new Party.Person(TenancyFixture.LANDLORD);

  private final InMemoryAggregates<Dwelling> dwellings = InMemoryAggregates.unrestricted();
  private final MandatesFixture mandates = new MandatesFixture();
  private final FilingRights rights =
      new FilingRights(new Dwellings(dwellings), mandates.on(MandatesFixture.TODAY));

  FilingRightsTest() {
    dwellings.add(TenancyFixture.DWELLING.value(), TenancyFixture.dwelling(TenancyFixture.OWNER));
  }

  private static Caller resident(PersonId person) {
    return Callers.person(Role.RESIDENT, person);
  }

  private static Lease sublet() {
    return TenancyFixture.lease(
        Optional.of(
            new Sublet("head", new Party.Person(TenancyFixture.OCCUPANT), LocalDate.EPOCH)));
  }

  private void grant(PersonId holder, MandateKind kind) {
    CurrentCaller.asSystem(() ->
        mandates
            .store()
            .add(
                kind.name(),
                new Mandate.Granted(
                    MandatesFixture.terms(LANDLORD, new Party.Person(holder), kind))));
  }

  @Test
  void each_party_files_as_itself_alone() {
    var lease = TenancyFixture.lease();
    var landlord = resident(TenancyFixture.LANDLORD);
    var tenant = resident(TenancyFixture.TENANT);
    assertThat(rights.mayFile(landlord, lease, TenancyFiler.LANDLORD)).isTrue();
    assertThat(rights.mayFile(landlord, lease, TenancyFiler.TENANT)).isFalse();
    assertThat(rights.mayFile(tenant, lease, TenancyFiler.TENANT)).isTrue();
    assertThat(rights.mayFile(tenant, lease, TenancyFiler.LANDLORD)).isFalse();
    assertThat(rights.mayFile(resident(TenancyFixture.STRANGER), lease, TenancyFiler.LANDLORD))
        .isFalse();
  }

  @Test
  void official_files_for_anybody() {
    var officer = Callers.official(Role.HOUSING_OFFICER, "320508");
    assertThat(TenancyFiler.values())
        .allMatch(filer -> rights.mayFile(officer, TenancyFixture.lease(), filer));
  }

  @Test
  void recorded_owner_acts_as_landlord_except_for_a_sublet() {
    var owner = resident(TenancyFixture.OWNER);
    assertThat(rights.sideOf(owner, TenancyFixture.lease())).contains(TenancyParty.LANDLORD);
    assertThat(rights.sideOf(owner, sublet())).isEmpty();
  }

  @Test
  void mere_occupant_may_not_change_the_tenancy() {
    assertThat(rights.mayChange(resident(TenancyFixture.OCCUPANT), TenancyFixture.lease()))
        .isFalse();
  }

  @Test
  void manager_files_with_a_mandate_and_an_agent_needs_the_role_as_well() {
    var manager = resident(MANAGER);
    var agent = Callers.person(Role.AGENT, MANAGER);
    var lease = TenancyFixture.lease();
    assertThat(rights.mayFile(manager, lease, TenancyFiler.MANAGER)).isFalse();
    grant(MANAGER, MandateKind.MANAGER);
    assertThat(rights.mayFile(manager, lease, TenancyFiler.MANAGER)).isTrue();
    assertThat(rights.mayFile(agent, lease, TenancyFiler.AGENT)).isFalse();
    grant(MANAGER, MandateKind.AGENT);
    assertThat(rights.mayFile(agent, lease, TenancyFiler.AGENT)).isTrue();
    assertThat(rights.mayFile(manager, lease, TenancyFiler.AGENT)).isFalse();
    assertThat(rights.sideOf(manager, lease)).contains(TenancyParty.LANDLORD);
  }

  @Test
  void head_landlord_is_the_landlord_of_the_head_tenancy_alone() {
    assertThat(rights.isHeadLandlord(resident(TenancyFixture.OCCUPANT), sublet())).isTrue();
    assertThat(rights.isHeadLandlord(resident(TenancyFixture.LANDLORD), sublet())).isFalse();
  }
}
