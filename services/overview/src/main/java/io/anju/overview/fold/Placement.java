package io.anju.overview.fold;

import java.util.Set;

/**
 * How far one aggregate reaches.
 *
 * @param version the highest known
 * @param places everywhere that any version of it gave a part to
 */
public record Placement(long version, Set<Place> places) {
  public Placement {
    places = Set.copyOf(places);
  }
}
