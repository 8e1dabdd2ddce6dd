package io.anju.housing.building;

import io.anju.housing.grid.Boundary;
import io.anju.housing.grid.Boundary.Ring;
import io.anju.platform.error.FieldError;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;

/**
 * Checks that a building lies in its grid.
 *
 * @param toleranceMetres metres by which surveys and boundaries may disagree
 */
public record BoundaryCheck(double toleranceMetres) {

  private static final GeometryFactory GEOMETRY = new GeometryFactory();

  /** Metres to a degree of the CGCS2000 ellipsoid's mean sphere. */
  private static final double METRES_PER_DEGREE = 111_195;

  /** At most one: {@code outside-grid}, with the metres to its boundary. */
  List<FieldError> validate(Location location, Boundary boundary) {
    double metres = metresOutside(location, boundary);
    return metres <= toleranceMetres
        ? List.of()
        : List.of(
            FieldError.of(
                "location", "outside-grid", Map.of("metres", Long.toString(Math.round(metres)))));
  }

  /** In a plane that touches the globe at the building; 0 inside. */
  private static double metresOutside(Location location, Boundary boundary) {
    var rings = boundary.rings().stream().map(ring -> projected(ring, location)).toList();
    return GEOMETRY
        .createPolygon(rings.getFirst(), rings.subList(1, rings.size()).toArray(LinearRing[]::new))
        .distance(GEOMETRY.createPoint(new Coordinate(0, 0)));
  }

  private static LinearRing projected(Ring ring, Location origin) {
    double longitudeScale = Math.cos(Math.toRadians(origin.latitude()));
    return GEOMETRY.createLinearRing(
        ring.positions().stream()
            .map(place ->
                new Coordinate(
                    (place.longitude() - origin.longitude()) * longitudeScale * METRES_PER_DEGREE,
                    (place.latitude() - origin.latitude()) * METRES_PER_DEGREE))
            .toArray(Coordinate[]::new));
  }
}
