package io.anju.housing.building;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.housing.grid.Boundary;
import io.anju.housing.grid.Boundary.Ring;
import io.anju.housing.grid.Position;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundaryCheckTest {

  private static final double TOLERANCE = 50;
  private final BoundaryCheck check = new BoundaryCheck(TOLERANCE);

  private static Ring square(double west, double south, double east, double north) {
    var corner = new Position(west, south);
    return new Ring(
        List.of(
            corner,
            new Position(east, south),
            new Position(east, north),
            new Position(west, north),
            corner));
  }

  private static final Boundary GRID =
      new Boundary(
          List.of(square(120.62, 31.31, 120.63, 31.32), square(120.624, 31.314, 120.626, 31.316)));

  @ParameterizedTest
  @CsvSource({"120.622, 31.312", "120.62, 31.31", "120.6304, 31.315", "120.6241, 31.315"})
  void building_inside_the_grid_or_within_the_tolerance_is_valid(
      double longitude, double latitude) {
    assertThat(check.validate(new Location(longitude, latitude), GRID)).isEmpty();
  }

  /**
   * 0.01 degree of latitude is 1,112 m; of longitude, at 31.3 degrees north, 950 m; the middle of
   * the hole is 95 m from its sides.
   */
  @ParameterizedTest
  @CsvSource({"120.625, 31.33, 1112", "120.64, 31.315, 950", "120.625, 31.315, 95"})
  void building_outside_the_grid_is_rejected_with_its_distance(
      double longitude, double latitude, long metres) {
    assertThat(check.validate(new Location(longitude, latitude), GRID))
        .singleElement()
        .satisfies(error -> {
          assertThat(error.error().code()).isEqualTo("outside-grid");
          assertThat(Long.parseLong(error.error().arguments().get("metres")))
              .isBetween(metres - 2, metres + 2);
        });
  }

  @Test
  void zero_tolerance_rejects_a_building_just_outside() {
    assertThat(new BoundaryCheck(0).validate(new Location(120.6304, 31.315), GRID)).hasSize(1);
  }
}
