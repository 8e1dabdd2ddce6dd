package io.anju.overview.fold;

import java.util.Set;

/**
 * How far one aggregate reaches.
 *
 * @param version the highest known
 * @param places everywhere that any version of it gave a part to
 */
public record Reach(long version, Set<Place> places) {
  public Reach {
    places = Set.copyOf(places);
  }
}
