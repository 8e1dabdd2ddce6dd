package io.anju.housing.tenancy;

import io.anju.codes.DwellingCode;
import io.anju.codes.PersonId;
import io.anju.contract.housing.TenancyFiler;
import io.anju.housing.dwelling.Dwelling;
import io.anju.housing.dwelling.Dwellings;
import io.anju.housing.mandate.MandatesFixture;
import io.anju.housing.occupancy.Occupancies;
import io.anju.housing.occupancy.Occupancy;
import io.anju.housing.occupancy.Period;
import io.anju.housing.party.Party;
import io.anju.housing.sequence.InMemorySequencesFixture;
import io.anju.housing.tenancy.filing.FilingNumbers;
import io.anju.housing.tenancy.filing.FilingRights;
import io.anju.housing.tenancy.lease.Household;
import io.anju.housing.tenancy.lease.Yuan;
import io.anju.platform.access.Caller;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Role;
import io.anju.platform.access.Scope;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.command.Ids;
import io.anju.platform.fixture.Callers;
import io.anju.platform.fixture.InMemoryAggregates;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The use cases of tenancies over aggregates in memory, on the day of {@link TenancyFixture}. */
final class TenancyUseCasesFixture {

  static final Caller LANDLORD = Callers.person(Role.LANDLORD, TenancyFixture.LANDLORD);
  static final Caller TENANT = Callers.person(Role.RESIDENT, TenancyFixture.TENANT);
  static final Caller OCCUPANT = Callers.person(Role.RESIDENT, TenancyFixture.OCCUPANT);
  static final Caller STRANGER = Callers.person(Role.RESIDENT, TenancyFixture.STRANGER);
  static final Caller OFFICER = Callers.official(Role.HOUSING_OFFICER, "320508");
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  final InMemoryAggregates<Tenancy> tenancies =
      InMemoryAggregates.of(tenancy ->
          tenancy
              .recordedDetails()
              .map(TenancyScope::of)
              .orElse(Scope.personal(List.of(), List.of(), List.of())));
  final InMemoryAggregates<Dwelling> dwellings = InMemoryAggregates.unrestricted();
  final MandatesFixture mandates = new MandatesFixture();
  final Set<DwellingCode> unsafe = new HashSet<>();
  private final InMemoryAggregates<Occupancy> occupancyStore = InMemoryAggregates.unrestricted();
  private final InMemorySequencesFixture sequences = new InMemorySequencesFixture();
  private final Clock clock = clock(TenancyFixture.TODAY);

  TenancyUseCasesFixture() {
    dwellings.add(TenancyFixture.DWELLING.value(), TenancyFixture.dwelling());
  }

  static Clock clock(LocalDate day) {
    return Clock.fixed(day.atTime(9, 0).atZone(ZONE).toInstant(), ZONE);
  }

  FilingRights rights() {
    return new FilingRights(new Dwellings(dwellings), mandates.on(TenancyFixture.TODAY));
  }

  TenancyRepository repository() {
    return new TenancyRepository(tenancies, rights());
  }

  TenancyFilings filings() {
    return new TenancyFilings(
        tenancies,
        new Dwellings(dwellings),
        occupancies(),
        new FilingNumbers(sequences),
        rights(),
        TenancyFixture.rules(false),
        (dwelling, _) -> unsafe.contains(dwelling),
        new Ids(clock),
        clock);
  }

  Tenancies changes() {
    return new Tenancies(
        repository(),
        rights(),
        occupancies(),
        new Dwellings(dwellings),
        TenancyFixture.rules(false),
        (dwelling, _) -> unsafe.contains(dwelling),
        clock);
  }

  RecordedTenancies recorded() {
    return new RecordedTenancies(
        tenancies,
        new TenancySearchFixture(tenancies),
        new Dwellings(dwellings),
        occupancies(),
        TenancyFixture.rules(false),
        (dwelling, _) -> unsafe.contains(dwelling),
        changes(),
        clock);
  }

  private Occupancies occupancies() {
    return new Occupancies(occupancyStore, new TenancyClaimants(tenancies), clock);
  }

  /** The lease between landlord and tenant, filed by the landlord. */
  Versioned<Tenancy> filed(String from, String until) {
    return CurrentCaller.call(LANDLORD, () -> filings().file(lease(from, until))).tenancy();
  }

  static NewTenancy lease(String from, String until) {
    return lease(from, until, TenancyFiler.LANDLORD, TenancyFixture.TODAY);
  }

  static NewTenancy lease(String from, String until, TenancyFiler filer, LocalDate signedOn) {
    return lease(
        TenancyFixture.LANDLORD,
        TenancyFixture.TENANT,
        from,
        until,
        filer,
        signedOn,
        Optional.empty());
  }

  static NewTenancy sublet(String head, PersonId subtenant, String from, String until) {
    return lease(
        TenancyFixture.TENANT,
        subtenant,
        from,
        until,
        TenancyFiler.LANDLORD,
        TenancyFixture.TODAY,
        Optional.of(new NewTenancy.HeadTenancy(head, TenancyFixture.TODAY)));
  }

  private static NewTenancy lease(
      PersonId landlord,
      PersonId tenant,
      String from,
      String until,
      TenancyFiler filer,
      LocalDate signedOn,
      Optional<NewTenancy.HeadTenancy> head) {
    return new NewTenancy(
        TenancyFixture.DWELLING,
        new Party.Person(landlord),
        List.of(tenant),
        household(tenant),
        new Period(LocalDate.parse(from), LocalDate.parse(until)),
        signedOn,
        new Yuan(new BigDecimal("4200")),
        new Yuan(new BigDecimal("8400")),
        List.of(),
        head,
        filer);
  }

  static Household household(PersonId... occupants) {
    return new Household(List.of(occupants), List.of(), Map.of());
  }
}
