package io.anju.housing.grid;

import java.util.List;

/**
 * A polygon (GeoJSON, RFC 7946, section 3.1.6).
 *
 * @param rings the outer ring first, then holes
 */
public record Boundary(List<Ring> rings) {

  public Boundary {
    rings = List.copyOf(rings);
    if (rings.isEmpty()) {
      throw new IllegalArgumentException("a polygon has an outer ring");
    }
  }

  /** A closed line: at least four positions, of which the last equals the first. */
  public record Ring(List<Position> positions) {

    private static final int MIN_POSITIONS = 4;

    public Ring {
      positions = List.copyOf(positions);
      if (!closed(positions)) {
        throw new IllegalArgumentException(
            "a ring has at least four positions, of which the last equals the first");
      }
    }

    public static boolean closed(List<Position> positions) {
      return positions.size() >= MIN_POSITIONS && positions.getFirst().equals(positions.getLast());
    }
  }
}
