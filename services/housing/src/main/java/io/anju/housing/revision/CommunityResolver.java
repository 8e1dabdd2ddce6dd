package io.anju.housing.revision;

import io.anju.codes.DivisionCode;
import io.anju.codes.GridCode;
import io.anju.housing.division.Divisions;
import io.anju.housing.grid.Grids;
import java.util.Optional;

/** Whose ground is whose today. */
public record CommunityResolver(Divisions divisions, Grids grids) {

  /**
   * The community that has a grid's ground now. Where several follow, the grid itself says which,
   * once an officer has given it to one of them; until then nobody can tell, and it is empty.
   */
  public Optional<DivisionCode> currentCommunity(DivisionCode community, GridCode grid) {
    var current = divisions.current(community);
    if (current.size() == 1) {
      return Optional.of(current.getFirst());
    }
    return grids.find(grid).map(found -> found.state().community()).filter(current::contains);
  }
}
