package io.anju.overview.fold;

import io.anju.contract.Fact;
import io.anju.contract.FactType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Folds facts into views. The placement of an aggregate is extended before its parts are written,
 * so of two replicas that fold two versions concurrently either the newer sees the places of the
 * older and removes its parts there, or the older sees the newer version and writes nothing. The
 * views do not depend on the order.
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
    var parts =
        contributed.stream()
            .flatMap(one ->
                (one.mayChangeViews()
                        ? one.partsToWrite(
                            Objects.requireNonNull(
                                placements.get(one.id()),
                                "every movable aggregate has a placement"))
                        : one.parts())
                    .stream())
            .toList();
    views.put(parts);
    views.markChanged(
        parts.stream()
            .filter(Part::mayChangeWork)
            .map(part -> part.place().view())
            .collect(Collectors.toSet()));
  }
}
