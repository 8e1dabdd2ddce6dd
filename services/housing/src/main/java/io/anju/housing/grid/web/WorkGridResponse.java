package io.anju.housing.grid.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.anju.housing.grid.Grid;
import io.anju.housing.grid.WorkGrid;
import io.anju.platform.aggregate.Versioned;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A work grid as clients see it, with the codes of its basic grids and the worker responsible
 * today.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WorkGridResponse(
    String workGridId,
    String division,
    String name,
    List<String> grids,
    List<AssignmentResponse> workers,
    @Nullable String responsible,
    long version) {

  static WorkGridResponse of(
      Versioned<WorkGrid> versioned, List<Versioned<Grid>> grids, LocalDate today) {
    var workGrid = versioned.state();
    return new WorkGridResponse(
        workGrid.id(),
        workGrid.division().value(),
        workGrid.name(),
        grids.stream().map(Versioned::id).toList(),
        AssignmentResponse.of(workGrid.workers()),
        workGrid.workers().assignedOn(today).orElse(null),
        versioned.version());
  }
}
