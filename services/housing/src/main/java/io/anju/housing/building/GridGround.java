package io.anju.housing.building;

import io.anju.codes.GridCode;
import io.anju.housing.division.Divisions;
import io.anju.housing.grid.Grid;
import io.anju.housing.grid.Grids;
import io.anju.platform.error.FieldError;
import io.anju.platform.store.Versioned;
import java.util.List;

/** What is known of where grids lie. */
public final class GridGround {

  private final Divisions divisions;
  private final Grids grids;
  private final BoundaryCheck boundaries;

  public GridGround(Divisions divisions, Grids grids, BoundaryCheck boundaries) {
    this.divisions = divisions;
    this.grids = grids;
    this.boundaries = boundaries;
  }

  Ground of(GridCode code) {
    var grid = grids.find(code).map(Versioned::state);
    var community = grid.map(Grid::community).orElseGet(code::community);
    return new Ground(community, divisions.path(community), grid.flatMap(Grid::boundary));
  }

  /** {@code outside-grid} for coordinates outside a boundary that is drawn. */
  List<FieldError> flaws(Attributes attributes, Ground ground) {
    return attributes.location().flatMap(location -> ground.boundary().map(boundary -> boundaries.flaws(location, boundary)))
        .orElse(List.of());
  }
}
