package io.anju.overview.fold;

import java.util.Set;

/**
 * The places of all versions of one aggregate.
 *
 * @param version the highest known version
 * @param places the places to which any version contributed a part
 */
public record Placement(long version, Set<Place> places) {
  public Placement {
    places = Set.copyOf(places);
  }
}
