package io.anju.housing.grid;

import io.anju.codes.DivisionCode;
import io.anju.housing.division.Divisions;
import io.anju.platform.access.Scope;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.fixture.InMemoryAggregates;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Grids and work grids held in memory. */
public final class InMemoryGridsFixture implements GridSearch {

  final InMemoryAggregates<Grid> grids =
      InMemoryAggregates.of(grid -> Scope.open(List.of(grid.community().value()), List.of()));
  final InMemoryAggregates<WorkGrid> workGrids =
      InMemoryAggregates.of(grid -> Scope.open(List.of(grid.division().value()), List.of()));

  public Grids asGrids(Divisions divisions) {
    return new Grids(grids, workGrids, this, divisions);
  }

  @Override
  public List<Versioned<Grid>> inDivision(
      DivisionCode division, Optional<String> after, int limit) {
    return grids.stored().values().stream()
        .filter(one -> division.covers(one.state().community()))
        .filter(one -> after.filter(id -> one.id().compareTo(id) <= 0).isEmpty())
        .sorted(Comparator.comparing(Versioned::id))
        .limit(limit)
        .toList();
  }

  @Override
  public List<Versioned<Grid>> ofWorkGrid(String workGrid) {
    return grids.stored().values().stream()
        .filter(one -> one.state().workGrid().filter(workGrid::equals).isPresent())
        .sorted(Comparator.comparing(Versioned::id))
        .toList();
  }

  @Override
  public List<Versioned<WorkGrid>> workGridsIn(
      DivisionCode division, Optional<String> after, int limit) {
    return workGrids.stored().values().stream()
        .filter(one -> division.covers(one.state().division()))
        .limit(limit)
        .toList();
  }
}
