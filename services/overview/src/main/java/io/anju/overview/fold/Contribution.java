package io.anju.overview.fold;

import io.anju.contract.FactType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All that one fact gives to the views.
 *
 * @param mayChangeViews whether another version of the aggregate may stand in other views: then
 *     what stands where is kept as its {@link Placement}, and whom a newer version leaves loses the
 *     part
 */
public record Contribution(
    FactType type, String id, long version, boolean mayChangeViews, List<Part> parts) {

  public Contribution {
    parts = List.copyOf(parts);
  }

  /** Everywhere this version gives a part to. */
  public Set<Place> places() {
    return parts.stream().map(Part::place).collect(Collectors.toSet());
  }

  /**
   * The parts to write, given where versions of this aggregate have stood so far (this one
   * included). A fact older than the newest known writes nothing: who knows the newer one writes
   * it, everywhere.
   */
  List<Part> partsToWrite(Placement placement) {
    if (placement.version() > version) {
      return List.of();
    }
    var current = places();
    var toWrite = new ArrayList<>(parts);
    placement.places().stream()
        .filter(place -> !current.contains(place))
        .forEach(former -> toWrite.add(Part.removed(former, id, version)));
    return toWrite;
  }
}
