package io.anju.overview.fold;

import io.anju.contract.FactType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The parts that one fact contributes to the views.
 *
 * @param mayChangeViews whether other versions of the aggregate may belong to other views: then its
 *     {@link Placement} is stored, and a newer version removes its part from the views it no longer
 *     belongs to
 */
public record Contribution(
    FactType type, String id, long version, boolean mayChangeViews, List<Part> parts) {

  public Contribution {
    parts = List.copyOf(parts);
  }

  /** The places of the parts of this version. */
  public Set<Place> places() {
    return parts.stream().map(Part::place).collect(Collectors.toSet());
  }

  /**
   * The parts to write, given the places of all versions of this aggregate so far, this one
   * included. A fact older than the newest known version writes nothing.
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
