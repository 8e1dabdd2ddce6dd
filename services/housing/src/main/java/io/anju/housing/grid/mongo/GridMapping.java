package io.anju.housing.grid.mongo;

import io.anju.contract.Fact;
import io.anju.housing.grid.Grid;
import io.anju.platform.access.Scope;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.store.AggregateMapping;
import java.util.List;

/** Grids can be read by everyone and changed by the officials of their community. */
final class GridMapping implements AggregateMapping<Grid, GridDocument> {

  @Override
  public String collection() {
    return "grids";
  }

  @Override
  public Class<GridDocument> documentType() {
    return GridDocument.class;
  }

  @Override
  public GridDocument toDocument(Versioned<Grid> aggregate) {
    return GridDocument.from(aggregate.state());
  }

  @Override
  public Grid toDomain(String id, GridDocument document) {
    return document.toDomain(id);
  }

  @Override
  public Scope scope(Grid grid) {
    return Scope.open(List.of(grid.community().value()), List.of());
  }

  @Override
  public List<Fact> facts(Versioned<Grid> aggregate) {
    return List.of();
  }
}
