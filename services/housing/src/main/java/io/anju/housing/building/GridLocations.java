package io.anju.housing.building;

import io.anju.codes.DivisionCode;
import io.anju.codes.GridCode;
import io.anju.housing.division.DivisionPath;
import io.anju.housing.division.Divisions;
import io.anju.housing.grid.Grid;
import io.anju.housing.grid.Grids;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.RegistryException;
import java.util.List;
import java.util.Optional;

/** Finds the division and boundary of a grid. */
public final class GridLocations {

  private final Divisions divisions;
  private final Grids grids;
  private final BoundaryCheck boundaries;

  public GridLocations(Divisions divisions, Grids grids, BoundaryCheck boundaries) {
    this.divisions = divisions;
    this.grids = grids;
    this.boundaries = boundaries;
  }

  GridLocation of(GridCode code) {
    var grid = grids.find(code).map(Versioned::state);
    var assigned = grid.map(Grid::community).orElseGet(code::community);
    var path = divisions.path(assigned).flatMap(this::currentPath);
    return new GridLocation(
        path.map(found -> found.last().code()).orElse(assigned),
        path,
        grid.flatMap(Grid::boundary));
  }

  /**
   * For an abolished community its successor; empty where there are several, until the grid is
   * assigned to one.
   */
  private Optional<DivisionPath> currentPath(DivisionPath path) {
    if (!path.last().ended()) {
      return Optional.of(path);
    }
    var successors = divisions.current(path.last().code());
    return successors.size() == 1 ? divisions.path(successors.getFirst()) : Optional.empty();
  }

  /** Why nothing can be coded in a community without a path: see {@link Divisions#unusable}. */
  RegistryException unusable(DivisionCode community) {
    return divisions.unusable(community);
  }

  /** {@code outside-grid} for coordinates outside the boundary, where there is one. */
  List<FieldError> validate(BuildingAttributes attributes, GridLocation location) {
    return attributes
        .location()
        .flatMap(coordinates ->
            location.boundary().map(boundary -> boundaries.validate(coordinates, boundary)))
        .orElse(List.of());
  }
}
