package io.anju.housing.grid;

import io.anju.codes.DivisionCode;
import io.anju.codes.GridCode;
import java.util.Optional;

/**
 * A basic grid of 300 to 500 households (SZDB/Z 281-2017).
 *
 * @param community the community it belongs to now; the code keeps the one it was created in
 * @param workGrid the id of the work grid it is part of; at most one
 */
public record Grid(
    GridCode code,
    DivisionCode community,
    Optional<String> name,
    Optional<Boundary> boundary,
    Optional<String> workGrid,
    Workers workers) {

  static Grid create(GridCode code, Optional<String> name) {
    return new Grid(code, code.community(), name, Optional.empty(), Optional.empty(), Workers.NONE);
  }

  Grid withBoundary(Boundary by) {
    return new Grid(code, community, name, Optional.of(by), workGrid, workers);
  }

  Grid withCommunity(DivisionCode other) {
    return new Grid(code, other, name, boundary, workGrid, workers);
  }

  Grid withWorkGrid(Optional<String> workGridId) {
    return new Grid(code, community, name, boundary, workGridId, workers);
  }

  Grid withWorkers(Workers next) {
    return new Grid(code, community, name, boundary, workGrid, next);
  }
}
