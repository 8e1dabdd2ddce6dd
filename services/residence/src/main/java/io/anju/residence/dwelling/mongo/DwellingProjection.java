package io.anju.residence.dwelling.mongo;

import io.anju.codes.DwellingCode;
import io.anju.contract.FactType;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.store.AggregateStore;
import io.anju.platform.store.MongoProjection;
import io.anju.residence.dwelling.DwellingUpdates;
import io.anju.residence.dwelling.Dwellings;
import io.anju.residence.dwelling.KnownDwelling;
import io.anju.residence.projection.VersionedProjection;
import java.util.List;
import java.util.Optional;

/** Dwellings by their code. */
final class DwellingProjection implements Dwellings, DwellingUpdates, VersionedProjection {

  private final MongoProjection<DwellingDocument> dwellings;

  DwellingProjection(AggregateStore store) {
    this.dwellings = store.projection("dwellings", DwellingDocument.class);
  }

  @Override
  public void apply(List<Versioned<KnownDwelling>> newer) {
    dwellings.applyAll(
        newer.stream()
            .map(
                one -> new Versioned<>(one.id(), one.version(), DwellingDocument.from(one.state())))
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
