package io.anju.housing.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.intake.row.Row;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SurveyCellsTest {

  private static final String GRID = "32050801801411";

  private static List<String> flaws(SurveyCells cells) {
    return cells.flaws().stream().map(flaw -> flaw.field() + " " + flaw.flaw().code()).toList();
  }

  @Test
  void a_coordinate_that_is_wrong_is_not_called_missing_too() {
    var wrong = new SurveyCells(new Row(2, Map.of("grid", GRID, "longitude", "300", "latitude", "31.3"), List.of()));
    wrong.building();
    assertThat(flaws(wrong)).containsExactly("longitude out-of-range");
    var alone = new SurveyCells(new Row(2, Map.of("grid", GRID, "latitude", "31.3"), List.of()));
    alone.building();
    assertThat(flaws(alone)).containsExactly("longitude required");
  }

  @Test
  void a_code_that_is_wrong_is_not_called_missing_too() {
    var cells = new SurveyCells(new Row(2, Map.of("buildingCode", "XX", "room", "101", "use", "住宅"), List.of()));
    assertThat(cells.buildingCode()).isEmpty();
    cells.require("buildingCode");
    assertThat(flaws(cells)).isNotEmpty().doesNotContain("buildingCode required");
  }

  @Test
  void who_wrote_another_use_is_told_the_words_of_tables() {
    var cells = new SurveyCells(new Row(2, Map.of("room", "101", "use", "洞穴", "lettable", "也许"), List.of()));
    cells.room(Optional.empty());
    cells.lettable();
    assertThat(cells.flaws()).hasSize(2)
        .allSatisfy(flaw -> assertThat(flaw.flaw().arguments().get("allowed")).containsAnyOf("住宅 (RESIDENTIAL)", "是 (true)"));
  }
}
