package io.anju.housing.dwelling;

import io.anju.codes.CreditCode;
import io.anju.codes.DwellingCode;
import io.anju.codes.PersonId;
import io.anju.platform.access.AccessPolicy;
import io.anju.platform.access.Scope;
import io.anju.platform.aggregate.BulkAggregates;
import io.anju.platform.aggregate.Versioned;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Looks dwellings up by their codes. */
public final class Dwellings {

  private final BulkAggregates<Dwelling> dwellings;

  public Dwellings(BulkAggregates<Dwelling> dwellings) {
    this.dwellings = dwellings;
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

  /** Dwellings in use or retired; codes nobody was given are left out. */
  public List<Versioned<Dwelling>> findAll(Collection<DwellingCode> codes) {
    return dwellings.findAll(codes.stream().map(DwellingCode::value).distinct().toList());
  }

  /**
   * As {@link #require}, for officials of its division and its owners; else refused with {@code
   * forbidden}.
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
}
