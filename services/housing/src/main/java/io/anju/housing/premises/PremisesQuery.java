package io.anju.housing.premises;

import io.anju.codes.DwellingCode;
import io.anju.contract.housing.TenancyParty;
import io.anju.housing.dwelling.DwellingDetails;
import io.anju.housing.dwelling.Dwellings;
import io.anju.housing.dwelling.OwnedDwellings;
import io.anju.housing.inspection.Inspections;
import io.anju.housing.mandate.Mandates;
import io.anju.housing.party.RegisteredPersons;
import io.anju.housing.tenancy.Tenancy;
import io.anju.housing.tenancy.TenancyRepository;
import io.anju.housing.tenancy.TenancySearch;
import io.anju.housing.tenancy.filing.FilingRights;
import io.anju.platform.access.Caller;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.aggregate.Versioned;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Finds the premises of a landlord: those owned, let, or managed under a mandate, and no others
 * (Shenzhen art. 38).
 */
public final class PremisesQuery {

  /** More than a dwelling has. */
  private static final int MAX_TENANCIES = 200;

  private final Dwellings dwellings;
  private final OwnedDwellings owned;
  private final Mandates mandates;
  private final TenancySearch search;
  private final TenancyRepository tenancies;
  private final FilingRights rights;
  private final RegisteredPersons persons;
  private final Inspections inspections;
  private final Clock clock;

  PremisesQuery(
      Dwellings dwellings,
      OwnedDwellings owned,
      Mandates mandates,
      TenancySearch search,
      TenancyRepository tenancies,
      FilingRights rights,
      RegisteredPersons persons,
      Inspections inspections,
      Clock clock) {
    this.dwellings = dwellings;
    this.owned = owned;
    this.mandates = mandates;
    this.search = search;
    this.tenancies = tenancies;
    this.rights = rights;
    this.persons = persons;
    this.inspections = inspections;
    this.clock = clock;
  }

  /** After a code, in the order of codes. */
  public List<LetPremises> findPremises(Caller caller, Optional<DwellingCode> after, int limit) {
    var codes = new TreeSet<>(Comparator.comparing(DwellingCode::value));
    Stream.concat(Mandates.asParties(caller), mandates.landlordsWithFullMandate(caller).stream())
        .distinct()
        .forEach(landlord -> {
          codes.addAll(owned.findByOwner(landlord, after, limit));
          codes.addAll(search.findDwellingsLetBy(landlord, after, limit));
        });
    mandates.dwellingsWithMandate(caller).stream()
        .filter(code -> after.filter(last -> code.value().compareTo(last.value()) <= 0).isEmpty())
        .forEach(codes::add);
    return codes.stream()
        .limit(limit)
        .flatMap(code -> dwellings.find(code).stream())
        .map(found -> toLetPremises(caller, found.state().details()))
        .toList();
  }

  private LetPremises toLetPremises(Caller caller, DwellingDetails dwelling) {
    // System: filtered below by what this landlord may read, which the stored scope cannot tell.
    var visibleTenancies =
        CurrentCaller.asSystem(
                () -> search.findByDwelling(dwelling.code(), Optional.empty(), MAX_TENANCIES))
            .stream()
            .filter(tenancy ->
                tenancies.isVisibleToCaller(tenancy.state()) && actsAsLandlord(caller, tenancy))
            .toList();
    var occupants =
        visibleTenancies.stream()
            .flatMap(tenancy -> tenancy.state().recordedDetails().stream())
            .flatMap(details -> details.household().occupants().stream())
            .distinct()
            .toList();
    var duties =
        new LandlordDutyFinder(
                dwelling.code(), visibleTenancies, persons.findAll(occupants), LocalDate.now(clock))
            .all();
    return new LetPremises(
        dwelling,
        visibleTenancies,
        Stream.concat(duties.stream(), findingDuties(dwelling.code())).toList());
  }

  private boolean actsAsLandlord(Caller caller, Versioned<Tenancy> tenancy) {
    return tenancy
            .state()
            .recordedDetails()
            .flatMap(details -> rights.sideOf(caller, details.lease()))
            .filter(side -> side == TenancyParty.LANDLORD)
            .isPresent()
        || tenancy
            .state()
            .recordedDetails()
            .filter(details ->
                details
                    .lease()
                    .sublet()
                    .filter(sublet -> sublet.headLandlord().isCaller(caller))
                    .isPresent())
            .isPresent();
  }

  private Stream<LandlordDuty> findingDuties(DwellingCode code) {
    // System: premises are only those the caller may read as landlord.
    return CurrentCaller.asSystem(() -> inspections.findByDwelling(code)).stream()
        .flatMap(found -> found.state().fixBy().stream())
        .map(by ->
            new LandlordDuty(
                LandlordDuty.Kind.FIX_FINDINGS,
                Optional.empty(),
                Optional.empty(),
                Optional.of(by)));
  }
}
