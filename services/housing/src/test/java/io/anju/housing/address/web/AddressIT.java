package io.anju.housing.address.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.housing.HousingFixture;
import io.anju.housing.RunningHousing;
import io.anju.platform.access.Role;
import io.anju.platform.fixture.Eventually;
import io.anju.platform.fixture.Http;
import io.anju.platform.fixture.Http.Response;
import io.anju.platform.fixture.Tokens;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningHousing
class AddressIT {

  private static final String ONE = "/api/addresses/standardise";

  @LocalServerPort private int port;
  private Http officer;

  @BeforeEach
  void signIn() {
    officer = HousingFixture.officer(port);
  }

  @Test
  void dwelling_matches_by_address_until_it_is_retired() {
    String building =
        officer
            .post(
                "/api/buildings",
                Map.of(
                    "grid",
                    HousingFixture.grid(),
                    "aliases",
                    List.of("老钟楼小区"),
                    "address",
                    Map.of(
                        "road", "钟楼前街", "roadNumber", "15号", "estate", "双塔新苑", "building", "3栋")))
            .body()
            .path("buildingCode")
            .asString();
    var coded =
        officer.post("/api/buildings/" + building + "/dwellings", HousingFixture.room("501"));
    String dwelling = coded.body().path("items").path(0).path("dwellingCode").asString();
    var found = await("蘇州市钟楼前街十五号双塔新苑3-1-501（到付）", "EXACT");
    assertThat(found.body().path("matches").path(0).path("dwellingCode").asString())
        .isEqualTo(dwelling);
    assertThat(found.body().path("elements").path("roadNumber").asString()).isEqualTo("15号");
    assertThat(found.body().path("positions").path(1).path("from").asInt()).isEqualTo(3);
    assertThat(
            await("老钟楼小区1单元501", "EXACT")
                .body()
                .path("matches")
                .path(0)
                .path("dwellingCode")
                .asString())
        .isEqualTo(dwelling);
    String version = officer.get("/api/dwellings/" + dwelling).header("ETag");
    assertThat(
            officer
                .post(
                    "/api/dwellings/" + dwelling + "/retirement",
                    Map.of("successors", List.of()),
                    "If-Match",
                    version)
                .status())
        .isEqualTo(200);
    assertThat(
            await("老钟楼小区1单元501", "AMBIGUOUS")
                .body()
                .path("matches")
                .path(0)
                .path("dwellingCode")
                .isMissingNode())
        .isTrue();
  }

  @Test
  void batch_keeps_its_order_and_is_open_to_every_role() {
    await("没有这条路99号", "NONE");
    var answer =
        officer
            .as(Tokens.official(Role.POLICE_OFFICER, "440305"))
            .post(
                ONE + "/batch",
                List.of(Map.of("text", "江苏省苏州市"), Map.of("text", "上海陕西南路15号", "within", "320508")));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body().path("items").path(0).path("elements").path("city").asString())
        .isEqualTo("苏州市");
    assertThat(answer.body().path("items").path(1).path("elements").path("province").asString())
        .isEqualTo("上海市");
    assertThat(answer.body().path("items").path(1).path("category").asString()).isEqualTo("NONE");
  }

  @Test
  void invalid_batch_lists_all_validation_errors() {
    var answer =
        officer.post(
            ONE + "/batch", List.of(Map.of("within", "99"), Map.of("text", "x".repeat(501))));
    assertThat(answer.status()).isEqualTo(400);
    assertThat(HousingFixture.errors(answer))
        .contains("[0].text required", "[1].text too-long")
        .anyMatch(error -> error.startsWith("[0].within "));
  }

  private Response await(String text, String category) {
    var answer =
        Eventually.eventually(
            () -> officer.post(ONE, Map.of("text", text)),
            reply ->
                reply.status() == 200 && category.equals(reply.body().path("category").asString()));
    assertThat(answer.body().path("category").asString())
        .as("%s", answer.body())
        .isEqualTo(category);
    return answer;
  }
}
