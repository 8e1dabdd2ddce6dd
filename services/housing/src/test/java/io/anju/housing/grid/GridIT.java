package io.anju.housing.grid;

import static io.anju.housing.HousingFixture.errors;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.housing.HousingFixture;
import io.anju.housing.RunningHousing;
import io.anju.platform.access.Role;
import io.anju.platform.fixture.Http;
import io.anju.platform.fixture.Http.Response;
import io.anju.platform.fixture.Tokens;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningHousing
class GridIT {

  private static final String BOUNDARY =
      """
      {"type": "Polygon", "coordinates": [[[120.62, 31.31], [120.63, 31.31], [120.63, 31.32], [120.62, 31.31]]]}\
      """;

  @LocalServerPort private int port;
  private Http officer;

  @BeforeEach
  void signIn() {
    officer = HousingFixture.officer(port);
  }

  private Response createGrid(String grid) {
    var made = officer.post("/api/grids", Map.of("grid", grid, "name", "平江路北段"));
    assertThat(made.status()).as("%s", made.body()).isEqualTo(201);
    return made;
  }

  @Test
  void grid_keeps_boundary_and_dated_worker_assignments() {
    String grid = HousingFixture.grid();
    String path = "/api/grids/" + grid;
    assertThat(createGrid(grid).body().path("division").asString())
        .isEqualTo(HousingFixture.COMMUNITY);
    assertThat(officer.post("/api/grids", Map.of("grid", grid)).status()).isEqualTo(200);

    assertThat(officer.put(path + "/boundary", BOUNDARY, "If-Match", "\"1\"").status())
        .isEqualTo(200);
    assertThat(
            officer
                .post(
                    path + "/workers",
                    Map.of("subject", "wang", "from", "2026-01-01"),
                    "If-Match",
                    "\"2\"")
                .status())
        .isEqualTo(200);
    assertThat(
            officer
                .post(
                    path + "/workers",
                    Map.of("subject", "li", "from", "2026-06-01"),
                    "If-Match",
                    "\"3\"")
                .status())
        .isEqualTo(200);

    var found = officer.get(path);
    assertThat(found.header("ETag")).isEqualTo("\"4\"");
    assertThat(found.body().path("boundary").path("coordinates").path(0).path(2).path(1).asDouble())
        .isEqualTo(31.32);
    assertThat(found.body().path("responsible").asString()).isEqualTo("li");
    assertThat(found.body().path("workers").path(0).path("until").asString())
        .isEqualTo("2026-05-31");
    assertThat(
            officer
                .get("/api/divisions/" + HousingFixture.COMMUNITY + "/grids?limit=500")
                .body()
                .path("items")
                .values()
                .stream()
                .map(item -> item.path("grid").asString()))
        .contains(grid);
  }

  @Test
  void work_grid_worker_is_responsible_for_its_basic_grids() {
    var grids = List.of(HousingFixture.grid(), HousingFixture.grid(), HousingFixture.grid());
    grids.forEach(this::createGrid);
    var made =
        officer.post(
            "/api/work-grids",
            Map.of("division", "320508018", "name", "平江第一网格", "grids", grids.subList(0, 2)));
    assertThat(made.status()).isEqualTo(201);
    String path = made.header("Location");
    assertThat(
            officer
                .post(
                    path + "/workers",
                    Map.of("subject", "zhao", "from", "2026-01-01"),
                    "If-Match",
                    "\"1\"")
                .status())
        .isEqualTo(200);
    assertThat(officer.get("/api/grids/" + grids.getFirst()).body().path("responsible").asString())
        .isEqualTo("zhao");

    var other =
        officer.post(
            "/api/work-grids",
            Map.of(
                "division",
                "320508018",
                "name",
                "平江第二网格",
                "grids",
                List.of(grids.getFirst(), "32050801801499", grids.get(2), grids.get(2))));
    assertThat(errors(other))
        .containsExactly(
            "grids[0] in-another-work-grid", "grids[1] grid-not-found", "grids[3] duplicate");

    var composed =
        officer.put(path + "/grids", Map.of("grids", grids.subList(1, 3)), "If-Match", "\"2\"");
    assertThat(composed.body().path("grids").values().stream().map(code -> code.asString()))
        .containsExactlyElementsOf(grids.subList(1, 3));
    assertThat(officer.get("/api/grids/" + grids.getFirst()).body().has("workGridId")).isFalse();
  }

  @Test
  void invalid_boundary_lists_all_validation_errors() {
    String grid = HousingFixture.grid();
    createGrid(grid);
    var answer =
        officer.put(
            "/api/grids/" + grid + "/boundary",
            """
            {"type": "Point", "coordinates": [
              [[120.62, 31.31], [31.31, 120.63]],
              [[120.1, 31.1], [120.2, 31.1], [120.2, 31.2], [120.1, 31.2]]]}
            """,
            "If-Match",
            "\"1\"");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(errors(answer))
        .containsExactly(
            "type not-one-of", "coordinates[0][1] not-in-country", "coordinates[1] not-a-ring");
  }

  @Test
  void building_is_coded_in_the_community_its_grid_was_moved_to() {
    String grid = HousingFixture.grid();
    createGrid(grid);
    assertThat(
            officer
                .put(
                    "/api/grids/" + grid + "/division",
                    Map.of("division", "320508"),
                    "If-Match",
                    "\"1\"")
                .status())
        .isEqualTo(400);
    assertThat(
            officer
                .put(
                    "/api/grids/" + grid + "/division",
                    Map.of("division", "320508018015"),
                    "If-Match",
                    "\"1\"")
                .status())
        .isEqualTo(200);
    var building = officer.post("/api/buildings", HousingFixture.building(grid));
    assertThat(building.body().path("buildingCode").asString()).startsWith(grid);
    assertThat(building.body().path("division").asString()).isEqualTo("320508018015");
  }

  @Test
  void grids_are_changed_only_by_officials_of_their_division() {
    String grid = HousingFixture.grid();
    createGrid(grid);
    var elsewhere = officer.as(Tokens.official(Role.HOUSING_OFFICER, "320506"));
    assertThat(
            elsewhere
                .put("/api/grids/" + grid + "/boundary", BOUNDARY, "If-Match", "\"1\"")
                .status())
        .isEqualTo(403);
    assertThat(elsewhere.post("/api/grids", Map.of("grid", HousingFixture.grid())).status())
        .isEqualTo(403);
    assertThat(
            officer
                .as(Tokens.official(Role.GRID_WORKER, HousingFixture.COMMUNITY))
                .post("/api/grids", Map.of("grid", grid))
                .status())
        .isEqualTo(403);
    assertThat(
            officer
                .as(Tokens.person(Role.RESIDENT, HousingFixture.person()))
                .get("/api/grids/" + grid)
                .status())
        .isEqualTo(403);
    assertThat(officer.get("/api/grids/" + HousingFixture.COMMUNITY + "98").status())
        .isEqualTo(404);
  }

  @Test
  void grid_and_building_in_a_division_that_is_not_loaded_say_how_to_load_it() {
    var shenzhen = officer.as(Tokens.official(Role.HOUSING_OFFICER, "440305"));
    String grid = "44030500700101";
    for (var answer :
        List.of(
            shenzhen.post("/api/grids", Map.of("grid", grid), "Accept-Language", "en"),
            shenzhen.post("/api/buildings", HousingFixture.building(grid), "Accept-Language", "en"),
            shenzhen.post(
                "/api/buildings", HousingFixture.building(grid), "Accept-Language", "zh"))) {
      assertThat(answer.status()).as("%s", answer.body()).isEqualTo(422);
      assertThat(answer.problem()).isEqualTo("community-not-loaded");
      assertThat(answer.body().path("detail").asString())
          .contains("440305007001", "ANJU_HOUSING_LOAD=3205,4403");
    }
  }
}
