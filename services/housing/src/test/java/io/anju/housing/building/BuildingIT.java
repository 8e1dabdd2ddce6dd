package io.anju.housing.building;

import static io.anju.housing.HousingFixture.building;
import static io.anju.housing.HousingFixture.errors;
import static io.anju.housing.HousingFixture.grid;
import static io.anju.housing.HousingFixture.racing;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.housing.HousingFixture;
import io.anju.housing.RunningHousing;
import io.anju.platform.access.Role;
import io.anju.platform.fixture.Eventually;
import io.anju.platform.fixture.Http;
import io.anju.platform.fixture.Tokens;
import io.anju.platform.fixture.Topic;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningHousing
class BuildingIT {

  @LocalServerPort private int port;
  private Http officer;

  @BeforeEach
  void signIn() {
    officer = HousingFixture.officer(port);
  }

  @Test
  void a_building_gets_its_code_from_its_grid_and_its_path_from_the_community() {
    String grid = grid();
    var made =
        officer.post(
            "/api/buildings",
            Map.of(
                "grid",
                grid,
                "aliases",
                List.of("老钟楼"),
                "floors",
                6,
                "structure",
                "砖混",
                "location",
                Map.of("longitude", 120.63, "latitude", 31.31),
                "address",
                Map.of(
                    "city",
                    "苏州市",
                    "road",
                    "平江路",
                    "roadNumber",
                    "一百零八",
                    "estate",
                    "狮林苑",
                    "building",
                    "十二幢")));
    assertThat(made.status()).isEqualTo(201);
    assertThat(made.body().path("buildingCode").asString()).isEqualTo(grid + "00001");
    assertThat(made.body().path("text").asString()).isEqualTo("江苏省苏州市姑苏区平江街道察院场社区平江路108号狮林苑12幢");
    assertThat(made.body().path("division").asString()).isEqualTo(HousingFixture.COMMUNITY);
    var found = officer.get(made.header("Location"));
    assertThat(found.body()).isEqualTo(made.body());
    assertThat(found.header("ETag")).isEqualTo(made.header("ETag")).isEqualTo("\"1\"");
    String code = made.body().path("buildingCode").asString();
    assertThat(
            Eventually.eventually(
                () ->
                    Topic.all("housing.building").stream()
                        .anyMatch(fact -> fact.key().equals(code)),
                received -> received))
        .isTrue();
  }

  @Test
  void the_same_address_in_the_same_grid_is_the_same_building() {
    String grid = grid();
    var first =
        officer.post(
            "/api/buildings",
            Map.of("grid", grid, "address", Map.of("estate", "狮林苑", "building", "3")));
    var again =
        officer.post(
            "/api/buildings",
            Map.of("grid", grid, "address", Map.of("estate", "狮林苑 ", "building", "三栋")));
    var other =
        officer.post(
            "/api/buildings",
            Map.of("grid", grid, "address", Map.of("estate", "狮林苑", "building", "3座")));
    var elsewhere =
        officer.post(
            "/api/buildings",
            Map.of("grid", grid(), "address", Map.of("estate", "狮林苑", "building", "3")));
    assertThat(first.status()).isEqualTo(201);
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(other.status()).isEqualTo(201);
    assertThat(elsewhere.status()).isEqualTo(201);
  }

  @Test
  void concurrent_codings_never_issue_a_code_twice() {
    String grid = grid();
    var codes =
        racing(
                16,
                () ->
                    racing(
                        5,
                        () ->
                            officer
                                .post("/api/buildings", building(grid))
                                .body()
                                .path("buildingCode")
                                .asString()))
            .stream()
            .flatMap(List::stream)
            .toList();
    assertThat(codes)
        .hasSize(80)
        .doesNotHaveDuplicates()
        .allMatch(code -> code.startsWith(grid) && code.length() == 19);
  }

  @Test
  void concurrent_codings_of_one_address_create_one_building() {
    var wanted = building(grid());
    var answers = racing(16, () -> officer.post("/api/buildings", wanted));
    assertThat(
            new HashSet<>(
                answers.stream()
                    .map(answer -> answer.body().path("buildingCode").asString())
                    .toList()))
        .hasSize(1);
    assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(1);
    assertThat(answers).allMatch(answer -> answer.status() == 201 || answer.status() == 200);
  }

  @Test
  void malformed_request_lists_every_validation_error() {
    var answer =
        officer.send(
            "POST",
            "/api/buildings",
            """
            {"grid": "32050801", "address": {"road": 7, "estate": "<b>", "rooom": "x"}, "floors": 0,
             "location": {"longitude": 300, "latitude": "n"},
             "aliases": [""], "colour": "red"}\
            """);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(errors(answer))
        .contains(
            "address.road wrong-type",
            "address.estate element-characters",
            "address.rooom field-unknown",
            "floors out-of-range",
            "location.longitude out-of-range",
            "location.latitude wrong-type",
            "aliases[0] required",
            "colour field-unknown")
        .anyMatch(error -> error.startsWith("grid "));
  }

  @Test
  void invalid_address_lists_every_validation_error() {
    var answer =
        officer.post(
            "/api/buildings",
            Map.of(
                "grid", grid(), "address", Map.of("city", "无锡市", "district", "姑苏", "room", "501")));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.problem()).isEqualTo("address-invalid");
    assertThat(errors(answer))
        .containsExactlyInAnyOrder(
            "address.city other-division",
            "address.room belongs-to-dwelling",
            "address address-incomplete");
    var unknown = officer.post("/api/buildings", building("32050899900101"));
    assertThat(unknown.status()).isEqualTo(422);
    assertThat(unknown.problem()).isEqualTo("community-unknown");
    assertThat(unknown.body().path("detail").asString()).contains("320508999001");
  }

  @Test
  void officers_code_in_their_own_division_only_and_everyone_may_read() {
    var elsewhere = officer.as(Tokens.official(Role.HOUSING_OFFICER, "320506"));
    assertThat(elsewhere.post("/api/buildings", building(grid())).status()).isEqualTo(403);
    assertThat(
            officer
                .as(Tokens.official(Role.POLICE_OFFICER, "320508"))
                .post("/api/buildings", building(grid()))
                .status())
        .isEqualTo(403);
    assertThat(
            officer
                .as(Tokens.official(Role.GRID_WORKER, HousingFixture.COMMUNITY))
                .post("/api/buildings", building(grid()))
                .status())
        .isEqualTo(201);
    String code = HousingFixture.aBuilding(officer);
    assertThat(elsewhere.get("/api/buildings/" + code).status()).isEqualTo(200);
    assertThat(officer.get("/api/buildings/" + code.substring(0, 14) + "99999").status())
        .isEqualTo(404);
    assertThat(officer.get("/api/buildings/12").status()).isEqualTo(400);
  }

  @Test
  void repeated_idempotency_key_returns_the_first_response() {
    var wanted = building(grid());
    var first =
        officer.post("/api/buildings", wanted, "Idempotency-Key", "building-" + wanted.get("grid"));
    var again =
        officer.post("/api/buildings", wanted, "Idempotency-Key", "building-" + wanted.get("grid"));
    assertThat(again.status()).isEqualTo(first.status()).isEqualTo(201);
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(
            officer
                .post(
                    "/api/buildings",
                    building(grid()),
                    "Idempotency-Key",
                    "building-" + wanted.get("grid"))
                .problem())
        .isEqualTo("idempotency-mismatch");
  }
}
