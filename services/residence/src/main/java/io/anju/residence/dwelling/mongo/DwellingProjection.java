package io.anju.residence.dwelling.mongo;

import com.mongodb.client.model.Filters;
import io.anju.codes.BuildingCode;
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

  /** The codes of a building's dwellings follow one another in the index of ids. */
  @Override
  public Optional<KnownDwelling> anyIn(BuildingCode building) {
    return Optional.ofNullable(
            dwellings
                .collection()
                .find(
                    Filters.and(
                        Filters.gte("_id", building.value()),
                        Filters.lt("_id", building.value() + "~")))
                .limit(1)
                .first())
        .map(dwellings::open)
        .map(found -> found.state().toDomain(found.id()));
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
