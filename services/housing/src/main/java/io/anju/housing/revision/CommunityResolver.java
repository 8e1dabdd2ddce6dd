package io.anju.housing.revision;

import io.anju.codes.DivisionCode;
import io.anju.codes.GridCode;
import io.anju.housing.division.Divisions;
import io.anju.housing.grid.Grids;
import java.util.Optional;

/** Finds the community that a grid belongs to today. */
public record CommunityResolver(Divisions divisions, Grids grids) {

  /**
   * The present community of a grid that was in {@code community}. After a split it is the
   * successor to which an officer has given the grid; empty until then, because it cannot be known.
   */
  public Optional<DivisionCode> currentCommunity(DivisionCode community, GridCode grid) {
    var current = divisions.current(community);
    if (current.size() == 1) {
      return Optional.of(current.getFirst());
    }
    return grids.find(grid).map(found -> found.state().community()).filter(current::contains);
  }
}
