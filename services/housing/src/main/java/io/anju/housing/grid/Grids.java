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
 * Creates basic grids and assigns their workers. A building may be coded in a grid that has not
 * been created.
 */
public final class Grids {

  private final Aggregates<Grid> grids;
  private final Aggregates<WorkGrid> workGrids;
  private final GridSearch search;
  private final Divisions divisions;

  public Grids(
      Aggregates<Grid> grids,
      Aggregates<WorkGrid> workGrids,
      GridSearch search,
      Divisions divisions) {
    this.grids = grids;
    this.workGrids = workGrids;
    this.search = search;
    this.divisions = divisions;
  }

  /**
   * @param created false where the grid existed already
   */
  public record Creation(Versioned<Grid> grid, boolean created) {}

  /** The grids of a division, in the order of their codes, after the code {@code after}. */
  public List<Versioned<Grid>> inDivision(
      DivisionCode division, Optional<String> after, int limit) {
    return search.inDivision(division, after, limit);
  }

  public Optional<Versioned<Grid>> find(GridCode code) {
    return grids.find(code.value());
  }

  public Versioned<Grid> require(GridCode code) {
    return grids.require(code.value());
  }

  /**
   * Creates a grid, or finds it where it exists. The community may have ended, so that its grids
   * can be given to its successors. Refuses with {@code community-unknown} or {@code
   * community-not-loaded}.
   */
  public Creation create(GridCode code, Optional<String> name) {
    if (divisions.path(code.community()).isEmpty()) {
      throw divisions.unusable(code.community());
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

  /**
   * Assigns a worker from a day on; the previous assignment ends the day before. Refuses with
   * {@code grid-invalid} where that would be before the present assignment starts.
   */
  public Versioned<Grid> assignWorker(GridCode code, ExpectedVersion expected, Assignment next) {
    var seen = grids.require(code.value(), expected);
    return grids.save(
        seen, seen.state().withWorkers(appendAssignment(seen.state().workers(), next)));
  }

  /**
   * Gives a grid to the community that its area belongs to now. Refuses with {@code
   * community-unknown} or {@code community-not-loaded}.
   */
  public Versioned<Grid> moveToCommunity(
      GridCode code, ExpectedVersion expected, DivisionCode community) {
    requireCurrent(community);
    var seen = grids.require(code.value(), expected);
    return grids.save(seen, seen.state().withCommunity(community));
  }

  /** The worker responsible for a grid on a day: its own, else that of its work grid. */
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
      throw divisions.unusable(community);
    }
  }
}
