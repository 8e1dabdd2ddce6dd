package io.anju.housing.grid;

import io.anju.codes.DivisionCode;
import io.anju.codes.GridCode;
import io.anju.housing.HousingError;
import io.anju.housing.division.Divisions;
import io.anju.platform.aggregate.Aggregates;
import io.anju.platform.aggregate.DuplicateException;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.RegistryException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lays basic grids out and keeps who answers for them. A building may be coded in a grid nobody has
 * laid out yet.
 */
public final class Grids {

  private final Aggregates<Grid> grids;
  private final Aggregates<WorkGrid> workGrids;
  private final Divisions divisions;

  public Grids(Aggregates<Grid> grids, Aggregates<WorkGrid> workGrids, Divisions divisions) {
    this.grids = grids;
    this.workGrids = workGrids;
    this.divisions = divisions;
  }

  /**
   * @param fresh whether it was laid out just now
   */
  public record Creation(Versioned<Grid> grid, boolean created) {}

  public Optional<Versioned<Grid>> find(GridCode code) {
    return grids.find(code.value());
  }

  public Versioned<Grid> require(GridCode code) {
    return grids.require(code.value());
  }

  /**
   * The same again finds it; of a community that is gone too, so that its ground can be given away.
   * Refuses with {@code community-unknown}.
   */
  public Creation create(GridCode code, Optional<String> name) {
    if (divisions.path(code.community()).isEmpty()) {
      throw communityUnknown(code.community());
    }
    try {
      return new Creation(grids.add(code.value(), Grid.create(code, name)), true);
    } catch (DuplicateException duplicate) {
      return new Creation(require(code), false);
    }
  }

  public Versioned<Grid> setBoundary(GridCode code, ExpectedVersion expected, Boundary boundary) {
    var seen = grids.require(code.value(), expected);
    return grids.save(seen, seen.state().withBoundary(boundary));
  }

  /** Refuses with {@code grid-invalid} who would begin before the present worker. */
  public Versioned<Grid> assignWorker(GridCode code, ExpectedVersion expected, Assignment next) {
    var seen = grids.require(code.value(), expected);
    return grids.save(
        seen, seen.state().withWorkers(appendAssignment(seen.state().workers(), next)));
  }

  /**
   * Gives a grid to the community that has its ground now. Refuses with {@code community-unknown}.
   */
  public Versioned<Grid> moveToCommunity(
      GridCode code, ExpectedVersion expected, DivisionCode community) {
    requireCurrent(community);
    var seen = grids.require(code.value(), expected);
    return grids.save(seen, seen.state().withCommunity(community));
  }

  /** Who answers for it: its own worker, else the one of its work grid. */
  public Optional<String> responsibleWorker(Grid grid, LocalDate day) {
    return grid.workers()
        .assignedOn(day)
        .or(() ->
            grid.workGrid()
                .flatMap(workGrids::find)
                .flatMap(workGrid -> workGrid.state().workers().assignedOn(day)));
  }

  static Workers appendAssignment(Workers workers, Assignment next) {
    return workers
        .followedBy(next)
        .orElseThrow(() ->
            new RegistryException(
                HousingError.GRID_INVALID,
                List.of(FieldError.of("from", "before-present-worker", Map.of()))));
  }

  private void requireCurrent(DivisionCode community) {
    if (divisions.path(community).filter(path -> !path.last().ended()).isEmpty()) {
      throw communityUnknown(community);
    }
  }

  private static RegistryException communityUnknown(DivisionCode community) {
    return new RegistryException(
        HousingError.COMMUNITY_UNKNOWN, Map.of("community", community.value()));
  }
}
