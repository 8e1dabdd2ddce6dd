package io.anju.housing.grid;

import io.anju.codes.DivisionCode;
import io.anju.codes.GridCode;
import io.anju.housing.HousingError;
import io.anju.housing.division.Divisions;
import io.anju.platform.aggregate.Aggregates;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.command.Ids;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.RegistryException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Combines basic grids into work grids. */
public final class WorkGrids {

  private final Aggregates<WorkGrid> workGrids;
  private final Aggregates<Grid> grids;
  private final GridSearch search;
  private final Divisions divisions;
  private final Ids ids;

  public WorkGrids(
      Aggregates<WorkGrid> workGrids,
      Aggregates<Grid> grids,
      GridSearch search,
      Divisions divisions,
      Ids ids) {
    this.workGrids = workGrids;
    this.grids = grids;
    this.search = search;
    this.divisions = divisions;
    this.ids = ids;
  }

  /** The work grids of a division, in the order of their ids, after the id {@code after}. */
  public List<Versioned<WorkGrid>> inDivision(
      DivisionCode division, Optional<String> after, int limit) {
    return search.workGridsIn(division, after, limit);
  }

  /** The basic grids of a work grid. */
  public List<Versioned<Grid>> gridsOf(String id) {
    return search.ofWorkGrid(id);
  }

  public Versioned<WorkGrid> require(String id) {
    return workGrids.require(id);
  }

  /**
   * Creates a work grid of basic grids. Refuses with {@code community-unknown} or {@code
   * community-not-loaded}, and with {@code grid-invalid} naming every grid that cannot be part of
   * it.
   */
  public Versioned<WorkGrid> create(DivisionCode division, String name, List<GridCode> members) {
    if (divisions.path(division).isEmpty()) {
      throw divisions.unusable(division);
    }
    String id = ids.next();
    var found = requireEligible(id, division, members);
    var created = workGrids.add(id, new WorkGrid(id, division, name, Workers.NONE));
    found.forEach(grid -> grids.save(grid, grid.state().withWorkGrid(Optional.of(id))));
    return created;
  }

  /**
   * Replaces the basic grids of a work grid; repeating the call completes one that was interrupted.
   */
  public Versioned<WorkGrid> replaceGrids(
      String id, ExpectedVersion expected, List<GridCode> members) {
    var seen = workGrids.require(id, expected);
    var found = requireEligible(id, seen.state().division(), members);
    var next = workGrids.save(seen, seen.state());
    search.ofWorkGrid(id).stream()
        .filter(grid -> !members.contains(grid.state().code()))
        .forEach(grid -> grids.save(grid, grid.state().withWorkGrid(Optional.empty())));
    found.stream()
        .filter(grid -> grid.state().workGrid().isEmpty())
        .forEach(grid -> grids.save(grid, grid.state().withWorkGrid(Optional.of(id))));
    return next;
  }

  public Versioned<WorkGrid> assignWorker(String id, ExpectedVersion expected, Assignment next) {
    var seen = workGrids.require(id, expected);
    return workGrids.save(
        seen, seen.state().withWorkers(Grids.appendAssignment(seen.state().workers(), next)));
  }

  private List<Versioned<Grid>> requireEligible(
      String id, DivisionCode division, List<GridCode> members) {
    var errors = new ArrayList<FieldError>();
    var found = new ArrayList<Versioned<Grid>>();
    var seen = new HashSet<GridCode>();
    for (int i = 0; i < members.size(); i++) {
      String field = "grids[" + i + "]";
      var grid = grids.find(members.get(i).value());
      if (!seen.add(members.get(i))) {
        errors.add(FieldError.of(field, "duplicate", Map.of()));
      } else if (grid.isEmpty()) {
        errors.add(FieldError.of(field, "grid-not-found", Map.of()));
      } else if (!division.covers(grid.get().state().community())) {
        errors.add(FieldError.of(field, "outside-division", Map.of()));
      } else if (grid.get().state().workGrid().filter(other -> !other.equals(id)).isPresent()) {
        errors.add(FieldError.of(field, "in-another-work-grid", Map.of()));
      } else {
        found.add(grid.get());
      }
    }
    if (!errors.isEmpty()) {
      throw new RegistryException(HousingError.GRID_INVALID, errors);
    }
    return found;
  }
}
