package io.anju.housing.grid.mongo;

import io.anju.codes.DivisionCode;
import io.anju.housing.grid.WorkGrid;
import java.util.List;

/** A stored work grid. */
public record WorkGridDocument(String division, String name, List<AssignmentDocument> workers) {

  static WorkGridDocument from(WorkGrid grid) {
    return new WorkGridDocument(
        grid.division().value(), grid.name(), AssignmentDocument.from(grid.workers()));
  }

  WorkGrid toDomain(String id) {
    return new WorkGrid(id, new DivisionCode(division), name, AssignmentDocument.toDomain(workers));
  }
}
