package io.anju.housing.dwelling;

import io.anju.codes.CreditCode;
import io.anju.codes.DwellingCode;
import io.anju.codes.PersonId;
import io.anju.housing.HousingError;
import io.anju.housing.dwelling.Dwelling.Current;
import io.anju.housing.dwelling.Dwelling.Retired;
import io.anju.platform.access.AccessPolicy;
import io.anju.platform.access.Scope;
import io.anju.platform.error.RegistryException;
import io.anju.platform.store.BulkAggregates;
import io.anju.platform.store.ExpectedVersion;
import io.anju.platform.store.Versioned;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Looks dwellings up and retires them. */
public final class Dwellings {

  private final BulkAggregates<Dwelling> dwellings;
  private final Withdrawal withdrawal;
  private final Successors<DwellingCode, Dwelling> kin;
  private final Clock clock;

  public Dwellings(BulkAggregates<Dwelling> dwellings, Withdrawal withdrawal, Clock clock) {
    this.dwellings = dwellings;
    this.withdrawal = withdrawal;
    this.kin = new Successors<>(dwellings, DwellingCode::value, Dwelling::descendedFrom, "no-such-dwelling");
    this.clock = clock;
  }

  public Optional<Versioned<Dwelling>> find(DwellingCode code) {
    return dwellings.find(code.value());
  }

  public Versioned<Dwelling> require(DwellingCode code) {
    return dwellings.require(code.value());
  }

  public Lineage lineage(DwellingCode code) {
    return Lineage.of(require(code).state(), this::all);
  }

  /** Those there are. */
  public List<Versioned<Dwelling>> all(Collection<DwellingCode> codes) {
    return dwellings.findAll(codes.stream().map(DwellingCode::value).distinct().toList());
  }

  /** As {@link #require}, for those whom its owners concern; else refused with {@code forbidden}. */
  public Versioned<Dwelling> requireWithOwners(DwellingCode code) {
    var found = require(code);
    var premises = found.state().premises();
    AccessPolicy.require(Scope.personal(List.of(premises.community().value()),
        premises.owners().stream().flatMap(owner -> owner.person().stream()).map(PersonId::value).toList(),
        premises.owners().stream().flatMap(owner -> owner.organisation().stream()).map(CreditCode::value).toList()),
        AccessPolicy.Action.READ);
    return found;
  }

  /**
   * Retires a dwelling. The same retirement again completes what a crash may have left undone. Refuses with {@code dwelling-let}
   * while somebody holds it, {@code dwelling-lived-in} while people are registered there, {@code already-retired},
   * {@code retirement-unfit} for successors that cannot be.
   *
   * @param confirmed whether it is retired though people are registered there
   */
  public Versioned<Dwelling> retire(DwellingCode code, ExpectedVersion expected, List<DwellingCode> successors, boolean confirmed) {
    var seen = dwellings.require(code.value(), expected);
    var premises = seen.state().premises();
    AccessPolicy.require(Scope.open(List.of(premises.community().value()), List.of()), AccessPolicy.Action.CHANGE);
    kin.requireFit(code, successors);
    var retired = switch (seen.state()) {
      case Current current -> retired(seen, current, successors, confirmed);
      case Retired before when before.successors().equals(successors) -> seen;
      case Retired _ -> throw new RegistryException(HousingError.ALREADY_RETIRED);
    };
    kin.link(successors, code);
    return retired;
  }

  private Versioned<Dwelling> retired(Versioned<Dwelling> seen, Current current, List<DwellingCode> successors, boolean confirmed) {
    var today = LocalDate.now(clock);
    withdrawal.bar(List.of(current.premises()), today, confirmed);
    return withdrawn(seen, current, successors, today);
  }

  /** Of one that is barred. */
  Versioned<Dwelling> withdrawn(Versioned<Dwelling> seen, Current current, List<DwellingCode> successors, LocalDate on) {
    try {
      return dwellings.save(seen, current.retire(successors, on));
    } catch (RegistryException refused) {
      if (require(current.premises().code()).state() instanceof Current) {
        withdrawal.unbar(List.of(current.premises()));
      }
      throw refused;
    }
  }
}
