package io.anju.housing.grid.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.anju.housing.grid.Grid;
import io.anju.platform.aggregate.Versioned;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A basic grid as clients see it.
 *
 * @param responsible the worker responsible today: its own, else that of its work grid
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record GridResponse(
    String grid,
    String division,
    @Nullable String name,
    @Nullable GeoJson boundary,
    @Nullable String workGridId,
    List<AssignmentResponse> workers,
    @Nullable String responsible,
    long version) {

  static GridResponse of(Versioned<Grid> versioned, @Nullable String responsible) {
    var grid = versioned.state();
    return new GridResponse(
        grid.code().value(),
        grid.community().value(),
        grid.name().orElse(null),
        grid.boundary().map(GeoJson::of).orElse(null),
        grid.workGrid().orElse(null),
        AssignmentResponse.of(grid.workers()),
        responsible,
        versioned.version());
  }
}
