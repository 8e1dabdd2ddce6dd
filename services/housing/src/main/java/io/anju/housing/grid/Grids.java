package io.anju.housing.grid;

import io.anju.codes.DivisionCode;
import io.anju.codes.GridCode;
import io.anju.housing.HousingError;
import io.anju.housing.division.Divisions;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.store.Aggregates;
import io.anju.platform.store.DuplicateException;
import io.anju.platform.store.ExpectedVersion;
import io.anju.platform.store.Versioned;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lays basic grids out and keeps who answers for them. A building may be coded in a grid nobody has laid out yet. */
public final class Grids {

  private final Aggregates<Grid> grids;
  private final Aggregates<WorkGrid> workGrids;
  private final Divisions divisions;

  public Grids(Aggregates<Grid> grids, Aggregates<WorkGrid> workGrids, Divisions divisions) {
    this.grids = grids;
    this.workGrids = workGrids;
    this.divisions = divisions;
  }

  /** @param fresh whether it was laid out just now */
  public record LaidOut(Versioned<Grid> grid, boolean fresh) {}

  public Optional<Versioned<Grid>> find(GridCode code) {
    return grids.find(code.value());
  }

  public Versioned<Grid> require(GridCode code) {
    return grids.require(code.value());
  }

  /**
   * The same again finds it; of a community that is gone too, so that its ground can be given away. Refuses with {@code
   * unknown-community}.
   */
  public LaidOut layOut(GridCode code, Optional<String> name) {
    if (divisions.path(code.community()).isEmpty()) {
      throw unknown(code.community());
    }
    try {
      return new LaidOut(grids.add(code.value(), Grid.laidOut(code, name)), true);
    } catch (DuplicateException there) {
      return new LaidOut(require(code), false);
    }
  }

  public Versioned<Grid> bound(GridCode code, ExpectedVersion expected, Boundary boundary) {
    var seen = grids.require(code.value(), expected);
    return grids.save(seen, seen.state().bounded(boundary));
  }

  /** Refuses with {@code grid-unfit} who would begin before the present worker. */
  public Versioned<Grid> assign(GridCode code, ExpectedVersion expected, Assignment next) {
    var seen = grids.require(code.value(), expected);
    return grids.save(seen, seen.state().servedBy(following(seen.state().workers(), next)));
  }

  /** Gives a grid to the community that has its ground now. Refuses with {@code unknown-community}. */
  public Versioned<Grid> cede(GridCode code, ExpectedVersion expected, DivisionCode community) {
    requireStanding(community);
    var seen = grids.require(code.value(), expected);
    return grids.save(seen, seen.state().within(community));
  }

  /** Who answers for it: its own worker, else the one of its work grid. */
  public Optional<String> responsible(Grid grid, LocalDate day) {
    return grid.workers().on(day).or(() -> grid.workGrid().flatMap(workGrids::find).flatMap(whole -> whole.state().workers().on(day)));
  }

  static Workers following(Workers workers, Assignment next) {
    return workers.followedBy(next).orElseThrow(() ->
        new RegistryException(HousingError.GRID_UNFIT, List.of(FieldError.of("from", "before-present-worker", Map.of()))));
  }

  private void requireStanding(DivisionCode community) {
    if (divisions.path(community).filter(path -> !path.last().ended()).isEmpty()) {
      throw unknown(community);
    }
  }

  private static RegistryException unknown(DivisionCode community) {
    return new RegistryException(HousingError.UNKNOWN_COMMUNITY, Map.of("community", community.value()));
  }
}
