package io.anju.housing.building;

import io.anju.codes.GridCode;
import io.anju.housing.division.DivisionPath;
import io.anju.housing.division.Divisions;
import io.anju.housing.grid.Grid;
import io.anju.housing.grid.Grids;
import io.anju.platform.error.FieldError;
import io.anju.platform.store.Versioned;
import java.util.List;
import java.util.Optional;

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
    var told = grid.map(Grid::community).orElseGet(code::community);
    var path = divisions.path(told).flatMap(this::today);
    return new Ground(path.map(found -> found.last().code()).orElse(told), path, grid.flatMap(Grid::boundary));
  }

  /** Of a community that is gone the one that has its ground; empty where several have, until the grid says which. */
  private Optional<DivisionPath> today(DivisionPath path) {
    if (!path.last().ended()) {
      return Optional.of(path);
    }
    var heirs = divisions.current(path.last().code());
    return heirs.size() == 1 ? divisions.path(heirs.getFirst()) : Optional.empty();
  }

  /** {@code outside-grid} for coordinates outside a boundary that is drawn. */
  List<FieldError> flaws(Attributes attributes, Ground ground) {
    return attributes.location().flatMap(location -> ground.boundary().map(boundary -> boundaries.flaws(location, boundary)))
        .orElse(List.of());
  }
}
