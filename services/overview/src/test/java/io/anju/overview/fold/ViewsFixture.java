package io.anju.overview.fold;

import io.anju.contract.FactType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** In-memory views with atomic writes. Writes can be delayed, as on a slow replica. */
final class ViewsFixture implements Views {

  private record Key(Place place, String id) {}

  private final Map<Key, Part> parts = new HashMap<>();
  private final Map<String, Long> versions = new HashMap<>();
  private final Map<String, Set<Place>> places = new HashMap<>();
  private final List<List<Part>> heldBack = new ArrayList<>();
  private boolean holding;

  @Override
  public Map<String, Placement> extendPlacements(
      FactType type, Collection<Contribution> contributions) {
    var placements = new HashMap<String, Placement>();
    for (var one : contributions) {
      String key = type + one.id();
      versions.merge(key, one.version(), Math::max);
      places
          .computeIfAbsent(key, _ -> new HashSet<>())
          .addAll(one.parts().stream().map(Part::place).toList());
      placements.put(one.id(), new Placement(versions.get(key), places.get(key)));
    }
    return placements;
  }

  @Override
  public void markChanged(Collection<ViewId> changed) {}

  @Override
  public void put(List<Part> written) {
    if (holding) {
      heldBack.add(written);
    } else {
      written.forEach(part ->
          parts.merge(
              new Key(part.place(), part.id()),
              part,
              (held, next) -> next.version() > held.version() ? next : held));
    }
  }

  void holdWrites() {
    holding = true;
  }

  /** Applies one of the delayed writes. */
  void releaseWrite(int index) {
    holding = false;
    if (!heldBack.isEmpty()) {
      put(heldBack.remove(index % heldBack.size()));
    }
  }

  /** The number of stored placements. */
  int placementCount() {
    return versions.size();
  }

  int heldBack() {
    return heldBack.size();
  }

  /** The visible parts by view. */
  Map<String, Set<Part>> visibleParts() {
    var visible = new TreeMap<String, Set<Part>>();
    parts.values().stream()
        .filter(part -> part.content().isPresent())
        .forEach(part ->
            visible
                .computeIfAbsent(part.place().view().toString(), _ -> new HashSet<>())
                .add(part));
    return visible;
  }
}
