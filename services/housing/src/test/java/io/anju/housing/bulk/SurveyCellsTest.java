package io.anju.housing.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.imports.row.Row;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SurveyCellsTest {

  private static final String GRID = "32050801801411";

  private static List<String> errors(SurveyCells cells) {
    return cells.errors().stream()
        .map(error -> error.field() + " " + error.error().code())
        .toList();
  }

  @Test
  void invalid_coordinate_is_not_also_reported_missing() {
    var wrong =
        new SurveyCells(
            new Row(2, Map.of("grid", GRID, "longitude", "300", "latitude", "31.3"), List.of()));
    wrong.building();
    assertThat(errors(wrong)).containsExactly("longitude out-of-range");
    var alone = new SurveyCells(new Row(2, Map.of("grid", GRID, "latitude", "31.3"), List.of()));
    alone.building();
    assertThat(errors(alone)).containsExactly("longitude required");
  }

  @Test
  void invalid_code_is_not_also_reported_missing() {
    var cells =
        new SurveyCells(
            new Row(2, Map.of("buildingCode", "XX", "room", "101", "use", "住宅"), List.of()));
    assertThat(cells.buildingCode()).isEmpty();
    cells.require("buildingCode");
    assertThat(errors(cells)).isNotEmpty().doesNotContain("buildingCode required");
  }

  @Test
  void unknown_use_error_lists_the_allowed_values() {
    var cells =
        new SurveyCells(
            new Row(2, Map.of("room", "101", "use", "洞穴", "lettable", "也许"), List.of()));
    cells.room(Optional.empty());
    cells.lettable();
    assertThat(cells.errors())
        .hasSize(2)
        .allSatisfy(error ->
            assertThat(error.error().arguments().get("allowed"))
                .containsAnyOf("住宅 (RESIDENTIAL)", "是 (true)"));
  }
}
