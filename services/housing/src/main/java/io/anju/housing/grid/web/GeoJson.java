package io.anju.housing.grid.web;

import io.anju.housing.grid.Boundary;
import io.anju.housing.grid.Boundary.Ring;
import io.anju.housing.grid.Position;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A polygon in a request or response: {@code {"type": "Polygon", "coordinates": [[[longitude,
 * latitude], …], …]}}.
 */
record GeoJson(String type, List<List<List<Double>>> coordinates) {

  private static final String POLYGON = "Polygon";
  private static final int MAX_POSITIONS = 10_000;

  static GeoJson of(Boundary boundary) {
    return new GeoJson(
        POLYGON,
        boundary.rings().stream()
            .map(ring ->
                ring.positions().stream()
                    .map(position -> List.of(position.longitude(), position.latitude()))
                    .toList())
            .toList());
  }

  /** Refuses with {@code invalid-request} and every validation error. */
  static Boundary read(JsonNode body) {
    var errors = new ArrayList<FieldError>();
    if (!POLYGON.equals(body.path("type").asString(""))) {
      errors.add(FieldError.of("type", "not-one-of", Map.of("allowed", POLYGON)));
    }
    var rings = rings(body.path("coordinates"), errors);
    if (!errors.isEmpty()) {
      throw new RegistryException(PlatformError.INVALID_REQUEST, errors);
    }
    return new Boundary(rings.stream().map(Ring::new).toList());
  }

  private static List<List<Position>> rings(JsonNode coordinates, List<FieldError> errors) {
    var rings = new ArrayList<List<Position>>();
    int positions = 0;
    for (int i = 0; i < coordinates.size(); i++) {
      positions += coordinates.path(i).size();
      if (positions > MAX_POSITIONS) {
        errors.add(
            FieldError.of(
                "coordinates", "too-many", Map.of("max", Integer.toString(MAX_POSITIONS))));
        return List.of();
      }
      rings.add(ring("coordinates[" + i + "]", coordinates.path(i), errors));
    }
    if (rings.isEmpty()) {
      errors.add(FieldError.of("coordinates", "too-few", Map.of("min", "1")));
    }
    return rings;
  }

  private static List<Position> ring(String field, JsonNode given, List<FieldError> errors) {
    int before = errors.size();
    var ring = new ArrayList<Position>();
    for (int i = 0; i < given.size(); i++) {
      var pair = given.path(i);
      double longitude = pair.path(0).asDouble(Double.NaN);
      double latitude = pair.path(1).asDouble(Double.NaN);
      if (Position.inCountry(longitude, latitude)) {
        ring.add(new Position(longitude, latitude));
      } else {
        errors.add(FieldError.of(field + "[" + i + "]", "not-in-country", Map.of()));
      }
    }
    if (errors.size() == before && !Ring.closed(ring)) {
      errors.add(FieldError.of(field, "not-a-ring", Map.of()));
    }
    return ring;
  }
}
