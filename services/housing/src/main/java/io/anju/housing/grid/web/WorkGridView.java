package io.anju.housing.grid.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.anju.housing.grid.Grid;
import io.anju.housing.grid.WorkGrid;
import io.anju.platform.store.Versioned;
import java.time.LocalDate;
import java.util.List;

/** A work grid as clients see it, with the codes of its basic grids; {@code responsible} answers for it today. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WorkGridView(String workGridId, String division, String name, List<String> grids, List<Responsible> workers, String responsible,
    long version) {

  static WorkGridView of(Versioned<WorkGrid> versioned, List<Versioned<Grid>> grids, LocalDate today) {
    var whole = versioned.state();
    return new WorkGridView(whole.id(), whole.division().value(), whole.name(), grids.stream().map(Versioned::id).toList(),
        Responsible.of(whole.workers()), whole.workers().on(today).orElse(null), versioned.version());
  }
}
