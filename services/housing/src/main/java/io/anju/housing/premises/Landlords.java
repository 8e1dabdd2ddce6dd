package io.anju.housing.premises;

import io.anju.codes.DwellingCode;
import io.anju.contract.TenancySide;
import io.anju.housing.dwelling.Dwellings;
import io.anju.housing.dwelling.OwnedDwellings;
import io.anju.housing.dwelling.Premises;
import io.anju.housing.inspection.Inspections;
import io.anju.housing.mandate.Mandates;
import io.anju.housing.party.KnownPersons;
import io.anju.housing.tenancy.FilingRights;
import io.anju.housing.tenancy.Tenancy;
import io.anju.housing.tenancy.TenancyBook;
import io.anju.housing.tenancy.TenancySearch;
import io.anju.platform.access.Caller;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.store.Versioned;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The premises of a landlord: owned, let, or entrusted to the caller by a mandate (Shenzhen art. 38: his own and no others). */
public final class Landlords {

  /** A dwelling has seldom been let more often. */
  private static final int MOST_TENANCIES = 200;

  private final Dwellings dwellings;
  private final OwnedDwellings owned;
  private final Mandates mandates;
  private final TenancySearch search;
  private final TenancyBook book;
  private final FilingRights rights;
  private final KnownPersons persons;
  private final Inspections inspections;
  private final Clock clock;

  Landlords(Dwellings dwellings, OwnedDwellings owned, Mandates mandates, TenancySearch search, TenancyBook book, FilingRights rights,
      KnownPersons persons, Inspections inspections, Clock clock) {
    this.dwellings = dwellings;
    this.owned = owned;
    this.mandates = mandates;
    this.search = search;
    this.book = book;
    this.rights = rights;
    this.persons = persons;
    this.inspections = inspections;
    this.clock = clock;
  }

  /** In the order of their codes, those after a code. */
  public List<LetPremises> premises(Caller caller, Optional<DwellingCode> after, int limit) {
    var codes = new TreeSet<>(Comparator.comparing(DwellingCode::value));
    Stream.concat(Mandates.asParties(caller), mandates.allPremisesEntrustedTo(caller).stream()).distinct().forEach(landlord -> {
      codes.addAll(owned.of(landlord, after, limit));
      codes.addAll(search.letBy(landlord, after, limit));
    });
    mandates.dwellingsEntrustedTo(caller).stream().filter(code -> after.filter(last -> code.value().compareTo(last.value()) <= 0).isEmpty())
        .forEach(codes::add);
    return codes.stream().limit(limit).flatMap(code -> dwellings.find(code).stream())
        .map(found -> of(caller, found.state().premises())).toList();
  }

  private LetPremises of(Caller caller, Premises premises) {
    var theirs = CurrentCaller.asSystem(() -> search.ofDwelling(premises.code(), Optional.empty(), MOST_TENANCIES)).stream()
        .filter(tenancy -> book.visible(tenancy.state()) && asLandlord(caller, tenancy)).toList();
    var occupants = theirs.stream().flatMap(tenancy -> tenancy.state().record().stream())
        .flatMap(record -> record.household().occupants().stream()).distinct().toList();
    var duties = new Duties(premises.code(), theirs, persons.all(occupants), LocalDate.now(clock)).all();
    return new LetPremises(premises, theirs, Stream.concat(duties.stream(), findings(premises.code())).toList());
  }

  private boolean asLandlord(Caller caller, Versioned<Tenancy> tenancy) {
    return tenancy.state().record().flatMap(record -> rights.sideOf(caller, record.lease()))
        .filter(side -> side == TenancySide.LANDLORD).isPresent()
        || tenancy.state().record().filter(record -> record.lease().sublet().filter(sublet -> sublet.owner().is(caller)).isPresent()).isPresent();
  }

  private Stream<Duty> findings(DwellingCode code) {
    return CurrentCaller.asSystem(() -> inspections.of(code)).stream().flatMap(found -> found.state().fixBy().stream())
        .map(by -> new Duty(Duty.Kind.FIX_FINDINGS, Optional.empty(), Optional.empty(), Optional.of(by)));
  }
}
