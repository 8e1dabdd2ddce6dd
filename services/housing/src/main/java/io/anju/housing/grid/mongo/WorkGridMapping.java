package io.anju.housing.grid.mongo;

import io.anju.contract.Fact;
import io.anju.housing.grid.WorkGrid;
import io.anju.platform.access.Scope;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.store.AggregateMapping;
import java.util.List;

/** Work grids can be read by everyone and changed by the officials of their division. */
final class WorkGridMapping implements AggregateMapping<WorkGrid, WorkGridDocument> {

  @Override
  public String collection() {
    return "workGrids";
  }

  @Override
  public Class<WorkGridDocument> documentType() {
    return WorkGridDocument.class;
  }

  @Override
  public WorkGridDocument toDocument(Versioned<WorkGrid> aggregate) {
    return WorkGridDocument.from(aggregate.state());
  }

  @Override
  public WorkGrid toDomain(String id, WorkGridDocument document) {
    return document.toDomain(id);
  }

  @Override
  public Scope scope(WorkGrid grid) {
    return Scope.open(List.of(grid.division().value()), List.of());
  }

  @Override
  public List<Fact> facts(Versioned<WorkGrid> aggregate) {
    return List.of();
  }
}
