package io.anju.overview.fold;

import java.util.Objects;
import io.anju.contract.Fact;
import io.anju.contract.FactType;
import java.util.List;
import java.util.Map;

/**
 * Folds facts into views. An aggregate's reach is noted before its parts are written. So of two who
 * fold two versions of it at once, the one with the newer version either sees where the older one
 * writes and marks that place, or is itself seen by the older one, which then writes nothing: in
 * any order the same views come about.
 */
public final class FactFolder {

  private final Contributions contributions;
  private final Views views;

  public FactFolder(Contributions contributions, Views views) {
    this.contributions = contributions;
    this.views = views;
  }

  /**
   * @param facts of one type, at most one of each aggregate
   */
  public void fold(FactType type, List<? extends Fact> facts) {
    var contributed = facts.stream().map(contributions::of).toList();
    var movable = contributed.stream().filter(Contribution::mayChangeViews).toList();
    Map<String, Placement> placements =
        movable.isEmpty() ? Map.of() : views.extendPlacements(type, movable);
    views.put(
        contributed.stream()
            .flatMap(one ->
                (one.mayChangeViews()
                        ? one.partsToWrite(
                            Objects.requireNonNull(
                                placements.get(one.id()), "every movable aggregate has a placement"))
                        : one.parts())
                    .stream())
            .toList());
  }
}
