package io.anju.housing.grid.mongo;

import io.anju.codes.DivisionCode;
import io.anju.codes.GridCode;
import io.anju.housing.grid.Boundary;
import io.anju.housing.grid.Grid;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A stored basic grid. */
public record GridDocument(
    String community,
    @Nullable String name,
    @Nullable Boundary boundary,
    @Nullable String workGrid,
    List<AssignmentDocument> workers) {

  static GridDocument from(Grid grid) {
    return new GridDocument(
        grid.community().value(),
        grid.name().orElse(null),
        grid.boundary().orElse(null),
        grid.workGrid().orElse(null),
        AssignmentDocument.from(grid.workers()));
  }

  Grid toDomain(String id) {
    return new Grid(
        new GridCode(id),
        new DivisionCode(community),
        Optional.ofNullable(name),
        Optional.ofNullable(boundary),
        Optional.ofNullable(workGrid),
        AssignmentDocument.toDomain(workers));
  }
}
