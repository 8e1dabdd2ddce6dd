package io.anju.housing.layout;

import static io.anju.housing.HousingFixture.aBuilding;
import static io.anju.housing.HousingFixture.errors;
import static io.anju.housing.HousingFixture.room;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.housing.HousingFixture;
import io.anju.housing.RunningHousing;
import io.anju.platform.fixture.Http;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningHousing
class LayoutIT {

  private static final Map<String, Object> TOWER =
      Map.of(
          "units",
          3,
          "floors",
          18,
          "homes",
          4,
          "use",
          "RESIDENTIAL",
          "area",
          89.5,
          "skipFloors",
          List.of("4", "13", "14"),
          "exceptions",
          List.of(Map.of("floors", List.of("1"), "homes", 2, "use", "SHOP")));

  @LocalServerPort private int port;
  private Http officer;

  @BeforeEach
  void signIn() {
    officer = HousingFixture.officer(port);
  }

  @Test
  void layout_preview_writes_nothing_and_repeated_coding_gives_the_same_codes() {
    String building = aBuilding(officer);
    String path = "/api/buildings/" + building + "/layout";
    officer.post("/api/buildings/" + building + "/dwellings", room("201"));
    var preview = officer.post(path + "/preview", TOWER);
    assertThat(preview.status()).as("%s", preview.body()).isEqualTo(200);
    assertThat(preview.body().path("rooms").asInt()).isEqualTo(3 * (2 + 14 * 4));
    assertThat(preview.body().path("fresh").asInt()).isEqualTo(173);
    assertThat(preview.body().path("items").path(2).path("dwellingCode").asString())
        .isEqualTo(building + "000001");
    assertThat(preview.body().path("items").path(0).has("area")).isFalse();
    assertThat(officer.post(path + "/preview", TOWER).body()).isEqualTo(preview.body());
    var coded = officer.post(path, TOWER);
    assertThat(coded.status()).as("%s", coded.body()).isEqualTo(201);
    var again = officer.post(path, TOWER);
    assertThat(again.status()).isEqualTo(200);
    var codes =
        coded.body().path("items").values().stream()
            .map(item -> item.path("dwellingCode").asString())
            .toList();
    assertThat(codes)
        .hasSize(174)
        .doesNotHaveDuplicates()
        .contains(building + "000001", building + "000174");
    assertThat(
            again.body().path("items").values().stream()
                .map(item -> item.path("dwellingCode").asString())
                .toList())
        .isEqualTo(codes);
  }

  @Test
  void large_layout_is_coded_in_one_response() {
    String path = "/api/buildings/" + aBuilding(officer) + "/layout";
    var dormitory = Map.of("floors", 40, "homes", 99, "use", "DORMITORY");
    assertThat(officer.post(path, dormitory).body().path("items").size()).isEqualTo(3_960);
    assertThat(errors(officer.post(path, Map.of("floors", 60, "homes", 99, "use", "DORMITORY"))))
        .containsExactly(" too-many-rooms");
  }

  @Test
  void invalid_layout_lists_all_validation_errors() {
    String path = "/api/buildings/" + aBuilding(officer) + "/layout/preview";
    var answer =
        officer.post(
            path,
            Map.of(
                "units",
                0,
                "homes",
                -1,
                "skipFloors",
                List.of("0"),
                "exceptions",
                List.of(Map.of("use", "CAVE"))));
    assertThat(answer.status()).isEqualTo(400);
    assertThat(errors(answer))
        .containsExactlyInAnyOrder(
            "units out-of-range",
            "floors required",
            "homes out-of-range",
            "use required",
            "skipFloors[0] not-a-floor",
            "exceptions[0].floors too-few",
            "exceptions[0].use not-one-of");
  }
}
