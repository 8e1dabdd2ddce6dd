package io.anju.housing.mandate;

import io.anju.codes.DwellingCode;
import io.anju.housing.HousingError;
import io.anju.housing.dwelling.Dwellings;
import io.anju.housing.party.Party;
import io.anju.platform.access.AccessPolicy;
import io.anju.platform.access.Caller;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Scope;
import io.anju.platform.aggregate.Aggregates;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.command.Ids;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.RegistryException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Grants and revokes mandates, and says who holds one. */
public final class Mandates {

  private final Aggregates<Mandate> mandates;
  private final MandateSearch search;
  private final Dwellings dwellings;
  private final Ids ids;
  private final Clock clock;

  public Mandates(
      Aggregates<Mandate> mandates,
      MandateSearch search,
      Dwellings dwellings,
      Ids ids,
      Clock clock) {
    this.mandates = mandates;
    this.search = search;
    this.dwellings = dwellings;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * By the landlord, or by an official at the counter, who names the dwellings, all of them in the
   * official's division; else {@code mandate-not-yours}, {@code forbidden}, or {@code
   * mandate-invalid}.
   */
  public Versioned<Mandate> grant(MandateTerms terms) {
    requireLandlord(terms);
    if (CurrentCaller.get().official()) {
      requireDwellingsInDivision(terms);
    }
    return mandates.add(ids.next(), new Mandate.Granted(terms));
  }

  /** From today on; a revoked mandate stays as it is. */
  public Versioned<Mandate> revoke(String id, ExpectedVersion expected) {
    var loaded = mandates.require(id, expected);
    requireLandlord(loaded.state().terms());
    return switch (loaded.state()) {
      case Mandate.Granted granted -> mandates.save(loaded, granted.revoke(LocalDate.now(clock)));
      case Mandate.Revoked _ -> loaded;
    };
  }

  /**
   * Whether the caller holds today a mandate of one of these kinds for a dwelling, from one of
   * these landlords.
   */
  public boolean holdsMandate(
      Caller caller, Collection<Party> landlords, DwellingCode dwelling, Set<MandateKind> kinds) {
    var today = LocalDate.now(clock);
    return asParties(caller)
        .anyMatch(holder ->
            landlords.stream()
                .flatMap(landlord -> search.findBetween(landlord, holder).stream())
                .anyMatch(mandate ->
                    kinds.contains(mandate.terms().kind()) && mandate.covers(dwelling, today)));
  }

  /** The landlords for all of whose premises the caller holds a mandate today. */
  public List<Party> landlordsWithFullMandate(Caller caller) {
    return inForce(caller)
        .filter(terms -> terms.dwellings().isEmpty())
        .map(MandateTerms::landlord)
        .distinct()
        .toList();
  }

  /** The single dwellings for which the caller holds a mandate today. */
  public List<DwellingCode> dwellingsWithMandate(Caller caller) {
    return inForce(caller).flatMap(terms -> terms.dwellings().stream()).distinct().toList();
  }

  private Stream<MandateTerms> inForce(Caller caller) {
    var today = LocalDate.now(clock);
    return asParties(caller)
        .flatMap(holder -> search.findByHolder(holder).stream())
        .filter(mandate -> mandate.isInForceOn(today))
        .map(Mandate::terms);
  }

  /** Whom the caller speaks for by their token: themselves, their organisation, or both. */
  public static Stream<Party> asParties(Caller caller) {
    return Stream.concat(
        caller.person().stream().map(Party.Person::new),
        caller.uscc().stream().map(Party.Organisation::new));
  }

  private void requireDwellingsInDivision(MandateTerms terms) {
    if (terms.dwellings().isEmpty()) {
      throw new RegistryException(
          HousingError.MANDATE_INVALID, List.of(FieldError.of("dwellings", "required", Map.of())));
    }
    for (var code : terms.dwellings()) {
      var dwelling =
          dwellings
              .find(code)
              .orElseThrow(() -> new RegistryException(HousingError.DWELLING_UNKNOWN));
      AccessPolicy.require(
          Scope.personal(
              List.of(dwelling.state().details().community().value()), List.of(), List.of()),
          AccessPolicy.Action.CHANGE);
    }
  }

  private static void requireLandlord(MandateTerms terms) {
    var caller = CurrentCaller.get();
    if (!caller.official() && !terms.landlord().isCaller(caller)) {
      throw new RegistryException(HousingError.MANDATE_NOT_YOURS);
    }
  }
}
