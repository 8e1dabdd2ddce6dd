package io.anju.housing.dwelling;

import io.anju.codes.DwellingCode;
import io.anju.housing.HousingError;
import io.anju.housing.dwelling.Dwelling.Current;
import io.anju.housing.dwelling.Dwelling.Retired;
import io.anju.housing.occupancy.Closure;
import io.anju.housing.occupancy.Occupancies;
import io.anju.housing.occupancy.Occupancy;
import io.anju.housing.occupancy.OccupancySearch;
import io.anju.housing.party.RegisteredPersons;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.aggregate.Aggregates;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Closes dwellings to letting before they are retired: one that somebody rents or is registered at
 * is not retired without notice.
 */
public final class LettingClosure {

  private final Aggregates<Dwelling> dwellings;
  private final Occupancies occupancies;
  private final OccupancySearch search;
  private final RegisteredPersons persons;

  public LettingClosure(
      Aggregates<Dwelling> dwellings,
      Occupancies occupancies,
      OccupancySearch search,
      RegisteredPersons persons) {
    this.dwellings = dwellings;
    this.occupancies = occupancies;
    this.search = search;
    this.persons = persons;
  }

  /**
   * Closes all of them or none. Refuses with {@code dwelling-has-tenancy} or {@code
   * dwelling-occupied} and an error for each tenancy and each dwelling with registrations.
   *
   * @param retiring the first is the one whose retirement is saved first
   * @param confirmed whether registrations may remain: they keep the old code, which leads to its
   *     successors
   */
  void close(List<DwellingDetails> retiring, LocalDate on, boolean confirmed) {
    var registrations =
        confirmed
            ? List.<FieldError>of()
            : retiring.stream().flatMap(dwelling -> registrations(dwelling).stream()).toList();
    var first = retiring.getFirst().code();
    var closed = new ArrayList<DwellingDetails>();
    var tenancies = new ArrayList<FieldError>();
    for (var dwelling : retiring) {
      if (registrations.isEmpty()
          && occupancies.close(dwelling.code(), dwelling.community(), on, first)) {
        closed.add(dwelling);
      } else {
        tenancies.addAll(tenancies(dwelling, on));
      }
    }
    if (closed.size() < retiring.size()) {
      reopen(closed);
      var reasons = new ArrayList<>(tenancies);
      reasons.addAll(registrations);
      throw new RegistryException(
          tenancies.isEmpty() && !registrations.isEmpty()
              ? HousingError.DWELLING_OCCUPIED
              : HousingError.DWELLING_HAS_TENANCY,
          reasons);
    }
  }

  void reopen(List<DwellingDetails> dwellings) {
    dwellings.forEach(dwelling -> occupancies.reopen(dwelling.code(), dwelling.community()));
  }

  /**
   * Settles closures from before a moment: final where the dwelling was retired, undone where the
   * retirement was never saved. Before one is undone the dwelling is saved unchanged, so that a
   * slow writer meets a version conflict and not an open dwelling.
   *
   * @return how many were settled
   */
  public int settleInterrupted(Instant before, int limit) {
    // System: scheduled work without a caller; occupancies are read by the registry alone.
    return CurrentCaller.asSystem(() ->
        (int) search.findPendingClosures(before, limit).stream().filter(this::settle).count());
  }

  private boolean settle(Occupancy occupancy) {
    return switch (occupancy.closure()) {
      case Closure.Pending(_, var retiring) -> settle(occupancy, retiring);
      case Closure.Open _, Closure.Final _ -> false;
    };
  }

  private boolean settle(Occupancy occupancy, DwellingCode retiring) {
    var leading = dwellings.require(retiring.value());
    boolean retired = dwellings.require(occupancy.dwelling().value()).state() instanceof Retired;
    if (!retired && !isAbandoned(leading)) {
      return false;
    }
    occupancies.settle(occupancy, retired ? new Closure.Final() : new Closure.Open());
    return true;
  }

  /** Whether the retirement was not saved, and from now on cannot be. */
  private boolean isAbandoned(Versioned<Dwelling> leading) {
    return switch (leading.state()) {
      case Retired retired -> retired.open().isEmpty();
      case Current current -> fence(leading, current);
    };
  }

  private boolean fence(Versioned<Dwelling> leading, Current current) {
    try {
      dwellings.save(leading, current);
      return true;
    } catch (RegistryException conflict) {
      if (conflict.code() == PlatformError.STALE_VERSION) {
        return false;
      }
      throw conflict;
    }
  }

  private List<FieldError> registrations(DwellingDetails dwelling) {
    long registered = persons.countRegisteredAt(dwelling.code());
    return registered == 0
        ? List.of()
        : List.of(
            FieldError.of(
                dwelling.code().value(),
                "still-registered",
                Map.of("persons", Long.toString(registered))));
  }

  private List<FieldError> tenancies(DwellingDetails dwelling, LocalDate on) {
    return occupancies.holders(dwelling.code(), on).stream()
        .map(tenancy ->
            FieldError.of(dwelling.code().value(), "still-let", Map.of("tenancy", tenancy)))
        .toList();
  }
}
