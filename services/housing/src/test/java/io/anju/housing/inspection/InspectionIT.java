package io.anju.housing.inspection;

import static io.anju.housing.HousingFixture.errors;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.housing.HousingFixture;
import io.anju.housing.RunningHousing;
import io.anju.platform.access.Role;
import io.anju.platform.fixture.Eventually;
import io.anju.platform.fixture.Http;
import io.anju.platform.fixture.Tokens;
import io.anju.platform.fixture.Topic;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningHousing
class InspectionIT {

  private static final Map<String, Object> WHOLE =
      Map.of(
          "on",
          "2026-01-05",
          "items",
          List.of(
              Map.of("kind", "FIRE", "item", "fire-ebike", "result", "FAIL", "note", "走廊充电"),
              Map.of("kind", "GAS", "result", "NOT_APPLICABLE"),
              Map.of("kind", "ELECTRICITY", "result", "FAIL"),
              Map.of("kind", "STRUCTURE", "result", "PASS"),
              Map.of("kind", "OVER_OCCUPANCY", "result", "PASS")));

  @LocalServerPort private int port;
  private Http officer;
  private Http gridWorker;
  private String dwelling;
  private String path;

  @BeforeEach
  void aDwelling() {
    officer = HousingFixture.officer(port);
    gridWorker =
        officer.as(Tokens.officialNamed("wang", Role.GRID_WORKER, HousingFixture.COMMUNITY));
    dwelling = HousingFixture.aDwelling(officer);
    path = "/api/dwellings/" + dwelling + "/inspections";
  }

  @Test
  void findings_get_deadlines_and_a_reinspection_closes_or_repeats_them() {
    assertThat(officer.get(path).status()).isEqualTo(404);
    var found = gridWorker.post(path, WHOLE);
    assertThat(found.status()).as("%s", found.body()).isEqualTo(201);
    assertThat(
            found.body().path("findings").values().stream()
                .map(one -> one.path("kind").asString() + " " + one.path("fixBy").asString()))
        .containsExactly("FIRE 2026-01-06", "ELECTRICITY 2026-01-12");
    assertThat(found.body().path("state").asString()).isEqualTo("OVERDUE");

    var again =
        gridWorker.post(
            path,
            Map.of(
                "on",
                "2026-01-20",
                "items",
                List.of(
                    Map.of("kind", "FIRE", "result", "PASS"),
                    Map.of("kind", "ELECTRICITY", "result", "FAIL"))));
    assertThat(again.body().path("closed").path(0).path("item").asString()).isEqualTo("fire-ebike");
    assertThat(again.body().path("findings").path(0).path("repeated").asInt()).isOne();

    var mended =
        gridWorker.post(
            path,
            Map.of(
                "on",
                "2026-02-01",
                "items",
                List.of(Map.of("kind", "ELECTRICITY", "result", "PASS"))));
    assertThat(mended.body().path("state").asString()).isEqualTo("PASSED");
    assertThat(mended.body().path("inspectAgainBy").asString()).isEqualTo("2027-01-05");
    assertThat(officer.get(path).body().path("inspections").path(2).path("inspector").asString())
        .isEqualTo("wang");
    assertThat(
            Eventually.eventually(
                () ->
                    Topic.all("housing.inspection").stream()
                        .filter(fact -> fact.key().equals(dwelling))
                        .count(),
                received -> received == 3))
        .isEqualTo(3);
  }

  @Test
  void invalid_inspection_lists_every_validation_error() {
    gridWorker.post(path, WHOLE);
    var answer =
        gridWorker.post(
            path,
            Map.of(
                "on",
                "2026-01-04",
                "items",
                List.of(
                    Map.of("kind", "FIRE", "item", "gas", "result", "PASS"),
                    Map.of("kind", "GAS", "result", "PASS"),
                    Map.of("kind", "GAS", "item", "gas", "result", "PASS"))));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(errors(answer))
        .containsExactly(
            "on before-last-inspection",
            "items[0] not-on-checklist",
            "items[1] duplicate",
            "items[2] duplicate");
    assertThat(
            errors(
                gridWorker.post(
                    path,
                    Map.of(
                        "on",
                        LocalDate.now().plusDays(2).toString(),
                        "items",
                        List.of(Map.of("kind", "GAS", "result", "PASS"))))))
        .containsExactly("on in-the-future");
    assertThat(errors(gridWorker.post(path, Map.of("items", List.of(Map.of("kind", "WATER"))))))
        .containsExactlyInAnyOrder(
            "on required", "items[0].kind not-one-of", "items[0].result required");
  }

  @Test
  void owners_landlords_and_tenants_see_findings_and_nobody_else() {
    String landlord = HousingFixture.person();
    String tenant = HousingFixture.person();
    assertThat(
            officer
                .post(
                    "/api/tenancies",
                    HousingFixture.lease(
                        dwelling,
                        "2026-01-01",
                        "2040-12-31",
                        Map.of(
                            "landlord",
                            Map.of("personId", landlord),
                            "tenants",
                            List.of(tenant),
                            "occupants",
                            List.of(tenant))))
                .status())
        .isEqualTo(201);
    gridWorker.post(path, WHOLE);

    var seen = officer.as(Tokens.person(Role.LANDLORD, landlord)).get(path);
    assertThat(seen.status()).isEqualTo(200);
    assertThat(seen.body().path("findings").path(0).path("note").asString()).isEqualTo("走廊充电");
    assertThat(seen.body().path("inspections").path(0).has("inspector")).isFalse();
    assertThat(officer.as(Tokens.person(Role.RESIDENT, tenant)).get(path).status()).isEqualTo(200);
    assertThat(officer.as(Tokens.person(Role.LANDLORD, HousingFixture.person())).get(path).status())
        .isEqualTo(403);
    String owner = HousingFixture.person();
    assertThat(
            officer
                .put(
                    "/api/dwellings/" + dwelling + "/owners",
                    Map.of("owners", List.of(Map.of("personId", owner))),
                    "If-Match",
                    "\"1\"")
                .status())
        .isEqualTo(200);
    assertThat(officer.as(Tokens.person(Role.LANDLORD, owner)).get(path).status()).isEqualTo(200);
    assertThat(officer.as(Tokens.official(Role.GRID_WORKER, "320506")).get(path).status())
        .isEqualTo(403);
    assertThat(officer.as(Tokens.official(Role.GRID_WORKER, "320506")).post(path, WHOLE).status())
        .isEqualTo(403);
    assertThat(officer.as(Tokens.person(Role.LANDLORD, landlord)).post(path, WHOLE).status())
        .isEqualTo(403);
  }

  @Test
  void critical_finding_blocks_filing_and_renewal_until_reinspection() {
    var lease = HousingFixture.lease(dwelling, "2026-01-01", "2040-12-31", Map.of());
    var running =
        officer.post(
            "/api/tenancies", HousingFixture.lease(dwelling, "2025-01-01", "2025-12-31", Map.of()));
    assertThat(running.status()).as("%s", running.body()).isEqualTo(201);
    gridWorker.post(
        path,
        Map.of(
            "on", "2026-01-05", "items", List.of(Map.of("kind", "STRUCTURE", "result", "FAIL"))));
    var refused = officer.post("/api/tenancies", lease, "Accept-Language", "en");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(errors(refused)).containsExactly("dwellingCode unsafe-to-let");
    assertThat(refused.body().at("/errors/0/message").asString()).contains("critical danger");
    assertThat(officer.post("/api/tenancies", lease).body().at("/errors/0/message").asString())
        .contains("不得出租");
    assertThat(
            errors(
                officer.post(
                    running.header("Location") + "/renewal",
                    Map.of("until", "2026-12-31"),
                    "If-Match",
                    running.header("ETag"))))
        .contains("dwellingCode unsafe-to-let");
    gridWorker.post(
        path,
        Map.of(
            "on", "2026-01-09", "items", List.of(Map.of("kind", "STRUCTURE", "result", "PASS"))));
    assertThat(officer.post("/api/tenancies", lease).status()).isEqualTo(201);
  }

  @Test
  void due_inspections_of_a_division_are_listed_until_done() {
    gridWorker.post(path, WHOLE);
    String list = "/api/inspections?limit=500&division=";
    assertThat(dwellings(list + HousingFixture.COMMUNITY)).contains(dwelling);
    assertThat(dwellings(list + HousingFixture.COMMUNITY + "&until=2026-01-05"))
        .doesNotContain(dwelling);
    assertThat(dwellings(list + "320506")).doesNotContain(dwelling);
    assertThat(dwellings("/api/inspections?limit=500&division=" + HousingFixture.COMMUNITY))
        .contains(dwelling);
    gridWorker.post(
        path,
        Map.of(
            "on",
            "2026-01-06",
            "items",
            List.of(
                Map.of("kind", "FIRE", "result", "PASS"),
                Map.of("kind", "ELECTRICITY", "result", "PASS"))));
    assertThat(dwellings(list + HousingFixture.COMMUNITY + "&until=2026-12-31"))
        .doesNotContain(dwelling);
    assertThat(dwellings(list + HousingFixture.COMMUNITY + "&until=2027-01-05")).contains(dwelling);
  }

  private List<String> dwellings(String list) {
    return officer.get(list).body().path("items").values().stream()
        .map(item -> item.path("dwellingCode").asString())
        .toList();
  }

  @Test
  void checklist_is_returned_in_the_language_of_the_caller() {
    String list = "/api/inspection-checklists?division=" + HousingFixture.COMMUNITY;
    assertThat(officer.get(list).body().path("items").path(0).path("text").asString())
        .isEqualTo("消防安全");
    assertThat(
            officer
                .get(list, "Accept-Language", "en")
                .body()
                .path("items")
                .path(0)
                .path("text")
                .asString())
        .isEqualTo("Fire safety");
    assertThat(officer.get(list + "&on=2010-01-01").status()).isEqualTo(404);
  }
}
