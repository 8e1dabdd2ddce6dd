package io.anju.housing.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.housing.HousingFixture;
import io.anju.housing.RunningHousing;
import io.anju.platform.access.Role;
import io.anju.platform.fixture.Http;
import io.anju.platform.fixture.Tokens;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@RunningHousing
class BuildingPictureIT {

  @LocalServerPort private int port;

  private static List<String> states(JsonNode page) {
    return page.path("items")
        .valueStream()
        .map(item -> item.path("room").asString() + " " + item.path("state").asString())
        .toList();
  }

  @Test
  void picture_of_a_building_shows_what_is_filed_and_retired_page_by_page() {
    var officer = HousingFixture.officer(port);
    String building = HousingFixture.aBuilding(officer);
    String path = "/api/buildings/" + building + "/dwellings";
    var coded =
        officer.post(path, Stream.of("101", "102", "103").map(HousingFixture::room).toList());
    assertThat(coded.status()).as("%s", coded.body()).isEqualTo(201);
    var codes =
        coded.body().path("items").valueStream().map(one -> one.path("dwellingCode").asString());
    var dwellings = codes.toList();
    String landlord = HousingFixture.person();
    var filed =
        officer
            .as(Tokens.person(Role.LANDLORD, landlord))
            .post(
                "/api/tenancies",
                HousingFixture.lease(
                    dwellings.get(1),
                    "2026-01-01",
                    "2036-12-31",
                    Map.of("landlord", Map.of("personId", landlord))));
    assertThat(filed.status()).as("%s", filed.body()).isEqualTo(201);
    officer.post(
        "/api/dwellings/" + dwellings.get(2) + "/retirement", Map.of(), "If-Match", "\"1\"");

    var first = officer.get(path + "?limit=2").body();
    assertThat(states(first)).containsExactly("101 EMPTY", "102 FILED");
    assertThat(states(officer.get(path + "?after=" + first.path("next").asString()).body()))
        .containsExactly("103 RETIRED");
  }

  @Test
  void official_of_another_division_and_residents_do_not_see_which_dwellings_are_let() {
    var officer = HousingFixture.officer(port);
    String path = "/api/buildings/" + HousingFixture.aBuilding(officer) + "/dwellings";
    assertThat(Http.at(port, Tokens.official(Role.HOUSING_OFFICER, "320505")).get(path).status())
        .isEqualTo(403);
    assertThat(
            Http.at(port, Tokens.person(Role.RESIDENT, HousingFixture.person())).get(path).status())
        .isEqualTo(403);
  }
}
