package io.anju.housing.premises;

import static io.anju.housing.tenancy.TenancyFixture.DWELLING;
import static io.anju.housing.tenancy.TenancyFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.anju.codes.DwellingCode;
import io.anju.codes.PersonId;
import io.anju.contract.housing.TenancyParty;
import io.anju.housing.dwelling.Dwelling;
import io.anju.housing.dwelling.Dwellings;
import io.anju.housing.inspection.Checklists;
import io.anju.housing.inspection.Inspections;
import io.anju.housing.inspection.SafetyRecord;
import io.anju.housing.mandate.MandatesFixture;
import io.anju.housing.party.RegisteredPerson;
import io.anju.housing.party.RegisteredPersons;
import io.anju.housing.tenancy.Confirmation;
import io.anju.housing.tenancy.Tenancy;
import io.anju.housing.tenancy.TenancyFixture;
import io.anju.housing.tenancy.TenancyRepository;
import io.anju.housing.tenancy.TenancyScope;
import io.anju.housing.tenancy.TenancySearchFixture;
import io.anju.housing.tenancy.filing.FilingRights;
import io.anju.platform.access.Caller;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Role;
import io.anju.platform.command.Ids;
import io.anju.platform.fixture.Callers;
import io.anju.platform.fixture.InMemoryAggregates;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PremisesQueryTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final Caller LANDLORD = Callers.person(Role.LANDLORD, TenancyFixture.LANDLORD);

  private final InMemoryAggregates<Tenancy> tenancies =
      InMemoryAggregates.of(tenancy -> TenancyScope.of(tenancy.recordedDetails().orElseThrow()));
  private final InMemoryAggregates<Dwelling> dwellings = InMemoryAggregates.unrestricted();

  private static final class NobodyRegistered implements RegisteredPersons {

    @Override
    public Map<PersonId, RegisteredPerson> findAll(Collection<PersonId> ids) {
      return Map.of();
    }

    @Override
    public long countRegisteredAt(DwellingCode home) {
      return 0;
    }
  }

  @BeforeEach
  void codeDwelling() {
    dwellings.add(DWELLING.value(), TenancyFixture.dwelling());
  }

  @Test
  void landlord_finds_the_dwelling_let_with_its_tenancy_and_the_occupants_to_be_declared() {
    file();
    assertThat(find(LANDLORD, TODAY))
        .singleElement()
        .satisfies(premises -> {
          assertThat(premises.dwelling().code()).isEqualTo(DWELLING);
          assertThat(premises.tenancies()).hasSize(1);
          assertThat(premises.duties())
              .extracting(LandlordDuty::kind, LandlordDuty::person)
              .containsExactlyInAnyOrder(
                  tuple(LandlordDuty.Kind.DECLARE_MOVE_IN, Optional.of(TenancyFixture.TENANT)),
                  tuple(LandlordDuty.Kind.DECLARE_MOVE_IN, Optional.of(TenancyFixture.OCCUPANT)));
        });
  }

  /** The term ends on 2026-12-31. */
  @Test
  void renewal_is_due_in_the_last_thirty_days() {
    file();
    assertThat(kinds(LocalDate.of(2026, 11, 30))).doesNotContain(LandlordDuty.Kind.RENEW_OR_END);
    assertThat(kinds(LocalDate.of(2026, 12, 1))).contains(LandlordDuty.Kind.RENEW_OR_END);
  }

  @Test
  void nobody_else_finds_it_and_a_tenant_is_no_landlord() {
    file();
    assertThat(find(Callers.person(Role.LANDLORD, TenancyFixture.STRANGER), TODAY)).isEmpty();
    assertThat(find(Callers.person(Role.RESIDENT, TenancyFixture.TENANT), TODAY)).isEmpty();
  }

  @Test
  void owner_finds_a_dwelling_that_is_not_let() {
    var owner = Callers.person(Role.LANDLORD, TenancyFixture.OWNER);
    dwellings.save(
        dwellings.require(DWELLING.value()), TenancyFixture.dwelling(TenancyFixture.OWNER));
    assertThat(find(owner, TODAY))
        .singleElement()
        .satisfies(premises -> assertThat(premises.tenancies()).isEmpty());
  }

  @Test
  void list_continues_after_a_dwelling() {
    file();
    assertThat(
            CurrentCaller.call(
                LANDLORD, () -> query(TODAY).findPremises(LANDLORD, Optional.of(DWELLING), 9)))
        .isEmpty();
  }

  private void file() {
    CurrentCaller.asSystem(() ->
        tenancies.add("t1", TenancyFixture.filed(new Confirmation.Awaited(TenancyParty.TENANT))));
  }

  private List<LandlordDuty.Kind> kinds(LocalDate day) {
    return find(LANDLORD, day).getFirst().duties().stream().map(LandlordDuty::kind).toList();
  }

  private List<LetPremises> find(Caller caller, LocalDate day) {
    return CurrentCaller.call(caller, () -> query(day).findPremises(caller, Optional.empty(), 9));
  }

  private PremisesQuery query(LocalDate day) {
    var clock = Clock.fixed(day.atTime(9, 0).atZone(ZONE).toInstant(), ZONE);
    var mandates = new MandatesFixture().on(day);
    var rights = new FilingRights(new Dwellings(dwellings), mandates);
    return new PremisesQuery(
        new Dwellings(dwellings),
        (owner, after, limit) ->
            dwellings
                .all()
                .map(one -> one.state().details())
                .filter(details -> FilingRights.owners(details).contains(owner))
                .map(details -> details.code())
                .filter(code ->
                    after.filter(last -> code.value().compareTo(last.value()) <= 0).isEmpty())
                .limit(limit)
                .toList(),
        mandates,
        new TenancySearchFixture(tenancies),
        new TenancyRepository(tenancies, rights),
        rights,
        new NobodyRegistered(),
        new Inspections(
            InMemoryAggregates.<SafetyRecord>unrestricted(),
            new Dwellings(dwellings),
            (_, _) -> false,
            new Checklists(List.of()),
            new Ids(clock),
            clock),
        clock);
  }
}
