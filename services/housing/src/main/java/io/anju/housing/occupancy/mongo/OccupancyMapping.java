package io.anju.housing.occupancy.mongo;

import io.anju.contract.Fact;
import io.anju.housing.occupancy.Occupancy;
import io.anju.platform.access.Scope;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.store.AggregateMapping;
import java.util.List;

/**
 * Maps occupancies; their scope is empty, so that only the registry itself reads and changes them.
 */
final class OccupancyMapping implements AggregateMapping<Occupancy, OccupancyDocument> {

  @Override
  public String collection() {
    return "occupancies";
  }

  @Override
  public Class<OccupancyDocument> documentType() {
    return OccupancyDocument.class;
  }

  @Override
  public OccupancyDocument toDocument(Versioned<Occupancy> aggregate) {
    return OccupancyDocument.from(aggregate.state());
  }

  @Override
  public Occupancy toDomain(String id, OccupancyDocument document) {
    return document.toDomain(id);
  }

  @Override
  public Scope scope(Occupancy occupancy) {
    return Scope.personal(List.of(), List.of(), List.of());
  }

  @Override
  public List<Fact> facts(Versioned<Occupancy> aggregate) {
    return List.of();
  }
}
