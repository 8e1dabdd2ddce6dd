package io.anju.residence.dwelling.mongo;

import io.anju.codes.DwellingCode;
import io.anju.contract.DwellingFact;
import io.anju.contract.FactType;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.store.AggregateStore;
import io.anju.platform.store.MongoProjection;
import io.anju.residence.dwelling.Dwellings;
import io.anju.residence.dwelling.KnownDwelling;
import io.anju.residence.projection.VersionedProjection;
import java.util.List;
import java.util.Optional;

/** Dwellings by their code. */
public final class DwellingProjection implements Dwellings, VersionedProjection {

  private final MongoProjection<DwellingDocument> dwellings;

  public DwellingProjection(AggregateStore store) {
    this.dwellings = store.projection("dwellings", DwellingDocument.class);
  }

  public void apply(List<DwellingFact> facts) {
    dwellings.applyAll(
        facts.stream()
            .map(fact -> new Versioned<>(fact.id(), fact.version(), DwellingDocument.from(fact)))
            .toList());
  }

  @Override
  public Optional<KnownDwelling> find(DwellingCode code) {
    return dwellings.find(code.value()).map(found -> found.state().toDomain(found.id()));
  }

  @Override
  public FactType type() {
    return FactType.DWELLING;
  }

  @Override
  public long versionOf(String id) {
    return dwellings.find(id).map(Versioned::version).orElse(0L);
  }
}
