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

/** Lays work grids over basic ones. */
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

  public Versioned<WorkGrid> require(String id) {
    return workGrids.require(id);
  }

  /**
   * Refuses with {@code community-unknown}, and {@code grid-invalid} naming every grid that cannot
   * be part of it.
   */
  public Versioned<WorkGrid> create(DivisionCode division, String name, List<GridCode> members) {
    if (divisions.path(division).isEmpty()) {
      throw new RegistryException(
          HousingError.COMMUNITY_UNKNOWN, Map.of("community", division.value()));
    }
    String id = ids.next();
    var found = requireEligible(id, division, members);
    var created = workGrids.add(id, new WorkGrid(id, division, name, Workers.NONE));
    found.forEach(grid -> grids.save(grid, grid.state().withWorkGrid(Optional.of(id))));
    return created;
  }

  /**
   * Makes these its grids and lets the others go; the same again completes what a crash left half
   * done.
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
