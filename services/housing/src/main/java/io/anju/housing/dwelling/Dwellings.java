package io.anju.housing.dwelling;

import io.anju.codes.CreditCode;
import io.anju.codes.DwellingCode;
import io.anju.codes.PersonId;
import io.anju.housing.HousingError;
import io.anju.housing.dwelling.Dwelling.Current;
import io.anju.housing.dwelling.Dwelling.Retired;
import io.anju.platform.access.AccessPolicy;
import io.anju.platform.access.Scope;
import io.anju.platform.aggregate.BulkAggregates;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.RegistryException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Looks dwellings up and retires them. */
public final class Dwellings {

  private final BulkAggregates<Dwelling> dwellings;
  private final LettingClosure lettingClosure;
  private final SuccessorLinks<DwellingCode, Dwelling> successorLinks;
  private final Clock clock;

  public Dwellings(BulkAggregates<Dwelling> dwellings, LettingClosure withdrawal, Clock clock) {
    this.dwellings = dwellings;
    this.lettingClosure = withdrawal;
    this.successorLinks =
        new SuccessorLinks<>(
            dwellings, DwellingCode::value, Dwelling::withPredecessor, "dwelling-not-found");
    this.clock = clock;
  }

  public Optional<Versioned<Dwelling>> find(DwellingCode code) {
    return dwellings.find(code.value());
  }

  public Versioned<Dwelling> require(DwellingCode code) {
    return dwellings.require(code.value());
  }

  public Lineage lineage(DwellingCode code) {
    return Lineage.of(require(code).state(), this::findAll);
  }

  /** Those there are. */
  public List<Versioned<Dwelling>> findAll(Collection<DwellingCode> codes) {
    return dwellings.findAll(codes.stream().map(DwellingCode::value).distinct().toList());
  }

  /**
   * As {@link #require}, for those whom its owners concern; else refused with {@code forbidden}.
   */
  public Versioned<Dwelling> requireWithOwners(DwellingCode code) {
    var found = require(code);
    var details = found.state().details();
    AccessPolicy.require(
        Scope.personal(
            List.of(details.community().value()),
            details.owners().stream()
                .flatMap(owner -> owner.person().stream())
                .map(PersonId::value)
                .toList(),
            details.owners().stream()
                .flatMap(owner -> owner.organisation().stream())
                .map(CreditCode::value)
                .toList()),
        AccessPolicy.Action.READ);
    return found;
  }

  /**
   * Retires a dwelling. The same retirement again completes what a crash may have left undone.
   * Refuses with {@code dwelling-has-tenancy} while somebody holds it, {@code dwelling-occupied}
   * while people are registered there, {@code already-retired}, {@code retirement-invalid} for
   * successors that cannot be.
   *
   * @param confirmed whether it is retired though people are registered there
   */
  public Versioned<Dwelling> retire(
      DwellingCode code,
      ExpectedVersion expected,
      List<DwellingCode> successors,
      boolean confirmed) {
    var loaded = dwellings.require(code.value(), expected);
    var details = loaded.state().details();
    AccessPolicy.require(
        Scope.open(List.of(details.community().value()), List.of()), AccessPolicy.Action.CHANGE);
    successorLinks.requireValid(code, successors);
    var retired =
        switch (loaded.state()) {
          case Current current -> closeAndRetire(loaded, current, successors, confirmed);
          case Retired before when before.successors().equals(successors) -> loaded;
          case Retired _ -> throw new RegistryException(HousingError.ALREADY_RETIRED);
        };
    successorLinks.link(successors, code);
    return retired;
  }

  private Versioned<Dwelling> closeAndRetire(
      Versioned<Dwelling> loaded,
      Current current,
      List<DwellingCode> successors,
      boolean confirmed) {
    var today = LocalDate.now(clock);
    lettingClosure.close(List.of(current.details()), today, confirmed);
    return saveRetired(loaded, current, successors, today);
  }

  /** Of one that is barred. */
  Versioned<Dwelling> saveRetired(
      Versioned<Dwelling> loaded, Current current, List<DwellingCode> successors, LocalDate on) {
    try {
      return dwellings.save(loaded, current.retire(successors, on));
    } catch (RegistryException failure) {
      if (require(current.details().code()).state() instanceof Current) {
        lettingClosure.reopen(List.of(current.details()));
      }
      throw failure;
    }
  }
}
