package io.anju.housing.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.contract.housing.DwellingUse;
import io.anju.housing.building.Location;
import io.anju.housing.building.Name;
import io.anju.imports.file.CellRowBinder;
import io.anju.imports.row.ImportCounts;
import io.anju.imports.row.Row;
import io.anju.imports.row.RowBinder;
import io.anju.platform.error.FieldError;
import io.anju.platform.request.binding.RequestBinder;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ColumnsTest {

  private static final String GRID = "32050801801401";

  private final RowBinder binder = new CellRowBinder(new RequestBinder(Clock.systemUTC()));

  private List<FieldError> errors(Class<? extends Record> columns, Map<String, String> cells) {
    var counts = new ImportCounts();
    assertThat(binder.bind(new Row(2, cells, List.of()), columns, counts)).isEmpty();
    return counts.toResult(Set.of(), 0).rejects().getFirst().errors();
  }

  private List<String> codes(Class<? extends Record> columns, Map<String, String> cells) {
    return errors(columns, cells).stream()
        .map(error -> error.field() + " " + error.error().code())
        .toList();
  }

  @Test
  void invalid_coordinate_is_not_also_reported_missing() {
    assertThat(
            codes(
                BuildingColumns.class,
                Map.of("grid", GRID, "longitude", "300", "latitude", "31.3")))
        .containsExactly("longitude out-of-range");
    assertThat(codes(BuildingColumns.class, Map.of("grid", GRID, "latitude", "31.3")))
        .containsExactly("longitude required");
  }

  @Test
  void invalid_code_is_not_also_reported_missing() {
    assertThat(
            codes(DwellingColumns.class, Map.of("buildingCode", "XX", "room", "101", "use", "住宅")))
        .isNotEmpty()
        .doesNotContain("buildingCode required");
  }

  @Test
  void room_and_building_that_are_missing_are_reported_together() {
    assertThat(codes(DwellingColumns.class, Map.of("unit", "1", "area", "big")))
        .containsExactlyInAnyOrder(
            "room required", "buildingCode required", "use required", "area not-a-number");
  }

  @Test
  void unknown_use_error_lists_the_allowed_values() {
    assertThat(
            errors(
                DwellingColumns.class,
                Map.of(
                    "buildingCode", GRID + "00001", "room", "101", "use", "洞穴", "lettable", "也许")))
        .hasSize(2)
        .allSatisfy(error ->
            assertThat(error.error().arguments().get("allowed"))
                .containsAnyOf("住宅 (RESIDENTIAL)", "是 (true)"));
  }

  @Test
  void values_are_read_as_people_write_them() {
    var counts = new ImportCounts();
    var dwelling =
        binder
            .bind(
                new Row(
                    2,
                    Map.of(
                        "grid",
                        GRID,
                        "building",
                        "三幢",
                        "unit",
                        "1",
                        "room",
                        "１０１",
                        "use",
                        "shop",
                        "area",
                        "６８.5",
                        "lettable",
                        "否"),
                    List.of()),
                DwellingColumns.class,
                counts)
            .orElseThrow();
    assertThat(dwelling.use()).isEqualTo(DwellingUse.SHOP);
    assertThat(dwelling.room().attributes().lettable()).isFalse();
    assertThat(dwelling.room().roomAddress().room()).contains("101");
    assertThat(dwelling.building().orElseThrow().address().building()).isEqualTo("3幢");
    var building =
        binder
            .bind(
                new Row(
                    2,
                    Map.of(
                        "grid",
                        GRID,
                        "aliases",
                        "老楼｜塔楼|老楼",
                        "floors",
                        "6",
                        "longitude",
                        "120.6",
                        "latitude",
                        "31.3"),
                    List.of()),
                BuildingColumns.class,
                counts)
            .orElseThrow()
            .toSurvey()
            .attributes();
    assertThat(building.names()).extracting(Name::text).containsExactly("老楼", "塔楼");
    assertThat(building.floors()).contains(6);
    assertThat(building.location()).contains(new Location(120.6, 31.3));
  }
}
