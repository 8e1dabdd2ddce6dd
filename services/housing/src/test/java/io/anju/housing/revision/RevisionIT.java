package io.anju.housing.revision;

import static io.anju.housing.HousingFixture.errors;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.housing.HousingFixture;
import io.anju.housing.RunningHousing;
import io.anju.platform.access.Role;
import io.anju.platform.fixture.Eventually;
import io.anju.platform.fixture.Http;
import io.anju.platform.fixture.Tokens;
import io.anju.platform.fixture.Topic;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningHousing
class RevisionIT {

  @LocalServerPort private int port;
  private RevisionFixture fixture;
  private Http officer;
  private Http administrator;

  @BeforeEach
  void signIn() {
    fixture = new RevisionFixture(port);
    officer = fixture.officer;
    administrator = fixture.administrator;
  }

  @Test
  void buildings_and_tenancies_of_a_merged_community_move_to_its_successor() {
    var two = RevisionFixture.communities("320581").subList(0, 2);
    String building = fixture.building(two.getFirst() + "71");
    String dwelling =
        officer
            .post("/api/buildings/" + building + "/dwellings", HousingFixture.room("101"))
            .body()
            .at("/items/0/dwellingCode")
            .asString();
    String tenancy =
        officer
            .post(
                "/api/tenancies",
                HousingFixture.lease(dwelling, "2026-01-01", "2030-12-31", Map.of()))
            .header("Location");
    String whole = officer.get("/api/divisions/" + two.get(1)).body().path("name").asString();

    fixture.applyRevision(
        administrator.post(
            "/api/division-acts",
            Map.of(
                "on",
                "2026-05-01",
                "ended",
                List.of(Map.of("code", two.getFirst(), "successors", List.of(two.get(1)))))));

    var old = officer.get("/api/divisions/" + two.getFirst()).body();
    assertThat(old.path("valid").asBoolean()).isFalse();
    assertThat(old.path("current").path(0).asString()).isEqualTo(two.get(1));
    assertThat(
            officer
                .get("/api/divisions/" + two.getFirst() + "?asOf=2026-04-30")
                .body()
                .path("valid")
                .asBoolean())
        .isTrue();
    assertThat(
            Eventually.eventually(
                () -> fixture.divisionOf("/api/dwellings/" + dwelling), two.get(1)::equals))
        .isEqualTo(two.get(1));
    assertThat(fixture.divisionOf("/api/buildings/" + building)).isEqualTo(two.get(1));
    assertThat(officer.get("/api/buildings/" + building).body().at("/address/community").asString())
        .startsWith(whole.substring(0, 2));
    var successor = officer.as(Tokens.official(Role.HOUSING_OFFICER, two.get(1)));
    assertThat(
            Eventually.eventually(
                () -> successor.get(tenancy, "Anju-Purpose", "inspection").status(),
                status -> status == 200))
        .isEqualTo(200);
    assertThat(
            Topic.all("housing.dwelling").stream()
                .filter(fact -> fact.key().equals(dwelling))
                .count())
        .isGreaterThanOrEqualTo(2);
    assertThat(fixture.building(two.getFirst() + "72")).startsWith(two.getFirst());
  }

  @Test
  void renamed_street_matches_addresses_by_old_and_new_name() {
    String community = RevisionFixture.communities("320585").getFirst();
    String street = community.substring(0, 9);
    String before = officer.get("/api/divisions/" + street).body().path("name").asString();
    String building = fixture.building(community + "71");
    String door =
        officer
            .post("/api/buildings/" + building + "/dwellings", HousingFixture.room("101"))
            .body()
            .at("/items/0/dwellingCode")
            .asString();
    String plate =
        officer.get("/api/buildings/" + building).body().at("/address/roadNumber").asString();
    fixture.applyRevision(
        administrator.post(
            "/api/division-acts",
            Map.of(
                "on", "2026-05-01", "renamed", List.of(Map.of("code", street, "name", "新样例镇")))));
    for (String name : List.of("新样例镇", before)) {
      var found =
          Eventually.eventually(
              () ->
                  officer
                      .post(
                          "/api/addresses/standardise",
                          Map.of(
                              "text",
                              "太仓市" + name + "平江路" + plate + "3栋1单元101",
                              "within",
                              "320585"))
                      .body(),
              answer ->
                  answer.at("/elements/street").asString("").equals("新样例镇")
                      && answer.path("category").asString().equals("EXACT"));
      assertThat(found.at("/matches/0/dwellingCode").asString())
          .as("%s: %s", name, found)
          .isEqualTo(door);
      assertThat(found.at("/elements/street").asString()).isEqualTo("新样例镇");
    }
  }

  @Test
  void buildings_of_a_split_community_follow_their_grid_once_it_is_assigned() {
    String community = RevisionFixture.communities("320582").getFirst();
    String street = community.substring(0, 9);
    String building = fixture.building(community + "71");
    var planned =
        administrator.post(
            "/api/division-acts",
            Map.of(
                "on",
                "2026-05-01",
                "ended",
                List.of(
                    Map.of(
                        "code", community, "successors", List.of(street + "901", street + "902"))),
                "founded",
                List.of(
                    Map.of("code", street + "901", "name", "东样例社区居委会"),
                    Map.of("code", street + "902", "name", "西样例社区居委会"))));
    assertThat(planned.body().at("/changes/SPLIT").asInt()).isOne();
    fixture.applyRevision(planned);

    String changes = planned.header("Location") + "/changes?kind=SPLIT";
    assertThat(
            Eventually.eventually(
                () -> officer.get(changes).body().at("/items/0/undecided").asInt(),
                count -> count == 1))
        .isOne();
    assertThat(fixture.divisionOf("/api/buildings/" + building)).isEqualTo(community);
    assertThat(officer.post("/api/buildings", HousingFixture.building(community + "72")).problem())
        .isEqualTo("community-unknown");

    assertThat(officer.post("/api/grids", Map.of("grid", community + "71")).status())
        .isEqualTo(201);
    assertThat(
            officer
                .put(
                    "/api/grids/" + community + "71/division",
                    Map.of("division", street + "902"),
                    "If-Match",
                    "\"1\"")
                .status())
        .isEqualTo(200);
    assertThat(administrator.post(planned.header("Location") + "/application", Map.of()).status())
        .isEqualTo(200);
    assertThat(
            Eventually.eventually(
                () -> fixture.divisionOf("/api/buildings/" + building), (street + "902")::equals))
        .isEqualTo(street + "902");
    assertThat(officer.get("/api/buildings/" + building).body().path("text").asString())
        .contains("西样例社区");
  }

  @Test
  void invalid_act_lists_all_errors_and_only_administrators_of_the_division_may_act() {
    var answer =
        administrator.post(
            "/api/division-acts",
            Map.of(
                "on",
                "2026-05-01",
                "ended",
                List.of(
                    Map.of(
                        "code", "320506001", "successors", List.of("320506001901", "320506999"))),
                "founded",
                List.of(Map.of("code", "320506", "name", "又一区")),
                "renamed",
                List.of(Map.of("code", "320506998", "name", "没有"))));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(errors(answer))
        .containsExactly(
            "ended[0].code has-divisions",
            "ended[0].successors[0] division-not-found",
            "ended[0].successors[1] division-not-found",
            "founded[0].code code-taken",
            "renamed[0].code division-not-found");
    var act =
        Map.of("on", "2026-05-01", "renamed", List.of(Map.of("code", "320506", "name", "吴中新区")));
    assertThat(officer.post("/api/division-acts", act).status()).isEqualTo(403);
    assertThat(
            officer
                .as(Tokens.official(Role.ADMINISTRATOR, "4403"))
                .post("/api/division-acts", act)
                .status())
        .isEqualTo(403);
  }

  @Test
  void release_is_compared_only_within_the_division_of_the_administrator() {
    for (String within : List.of("4403", "")) {
      var body = new HashMap<String, Object>(Map.of("release", "2026-01-01"));
      if (!within.isEmpty()) {
        body.put("within", within);
      }
      assertThat(
              officer
                  .as(Tokens.official(Role.ADMINISTRATOR, "3205"))
                  .post("/api/division-revisions", body)
                  .status())
          .isEqualTo(403);
    }
  }
}
