package io.anju.housing.division;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.housing.HousingFixture;
import io.anju.housing.RunningHousing;
import io.anju.platform.fixture.Http;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningHousing
class DivisionIT {

  @LocalServerPort private int port;
  private Http client;

  @BeforeEach
  void signIn() {
    client = HousingFixture.officer(port);
  }

  @Test
  void division_response_contains_its_path_and_ancestors() {
    var answer = client.get("/api/divisions/320508018");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body().path("name").asString()).isEqualTo("平江街道");
    assertThat(answer.body().path("level").asString()).isEqualTo("STREET");
    assertThat(answer.body().path("parent").asString()).isEqualTo("320508");
    assertThat(answer.body().path("path").asString()).isEqualTo("江苏省苏州市姑苏区平江街道");
    assertThat(
            answer.body().path("ancestors").values().stream()
                .map(above -> above.path("code").asString()))
        .containsExactly("32", "3205", "320508");
    assertThat(answer.header("ETag")).isEqualTo("\"20230630\"");
  }

  @Test
  void placeholder_level_is_left_out_of_the_path() {
    assertThat(client.get("/api/divisions/110101").body().path("path").asString())
        .isEqualTo("北京市东城区");
    assertThat(client.get("/api/divisions/1101").body().path("path").asString()).isEqualTo("北京市");
    assertThat(client.get("/api/divisions/441900").body().path("path").asString())
        .isEqualTo("广东省东莞市");
    assertThat(client.get("/api/divisions/429004").body().path("path").asString())
        .isEqualTo("湖北省仙桃市");
  }

  @Test
  void children_are_complete_without_limit_and_paged_with_one() {
    var whole = client.get("/api/divisions/320508/children").body();
    assertThat(whole.path("items").size()).isEqualTo(8);
    assertThat(whole.path("next").isNull()).isTrue();
    var first = client.get("/api/divisions/320508/children?limit=5").body();
    var second =
        client
            .get("/api/divisions/320508/children?limit=5&after=" + first.path("next").asString())
            .body();
    assertThat(first.path("items").size()).isEqualTo(5);
    assertThat(second.path("items").path(0)).isEqualTo(whole.path("items").path(5));
    assertThat(second.path("next").isNull()).isTrue();
  }

  @Test
  void selected_city_has_five_levels_and_others_three() {
    assertThat(
            client
                .get("/api/divisions/" + HousingFixture.COMMUNITY)
                .body()
                .path("level")
                .asString())
        .isEqualTo("COMMUNITY");
    assertThat(client.get("/api/divisions/440305").body().path("path").asString())
        .isEqualTo("广东省深圳市南山区");
    assertThat(client.get("/api/divisions/440305/children").body().path("items").size()).isZero();
    assertThat(client.get("/api/divisions/440305001").status()).isEqualTo(404);
  }

  @Test
  void malformed_code_is_400_and_unlisted_code_is_404() {
    assertThat(client.get("/api/divisions/32050").status()).isEqualTo(400);
    assertThat(client.get("/api/divisions/990000").status()).isEqualTo(400);
    assertThat(client.get("/api/divisions/320599").status()).isEqualTo(404);
    assertThat(client.as(null).get("/api/divisions/32").status()).isEqualTo(401);
  }
}
