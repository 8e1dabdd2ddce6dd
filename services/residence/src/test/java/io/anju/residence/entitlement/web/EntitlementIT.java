package io.anju.residence.entitlement.web;

import static io.anju.residence.StationFixture.PURPOSE;
import static io.anju.residence.StationFixture.application;
import static io.anju.residence.StationFixture.today;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.platform.access.Role;
import io.anju.platform.fixture.Http;
import io.anju.platform.fixture.Tokens;
import io.anju.residence.OtherServicesFixture;
import io.anju.residence.StationFixture;
import io.anju.residence.WithResidenceService;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@WithResidenceService
class EntitlementIT {

  private static final String HANGZHOU = "330102001001";

  @LocalServerPort private int port;
  private final OtherServicesFixture neighbours;
  private StationFixture station;
  private Http agency;

  @Autowired
  EntitlementIT(OtherServicesFixture neighbours) {
    this.neighbours = neighbours;
  }

  @BeforeEach
  void open() {
    var anywhere = StationFixture.at(port, neighbours);
    station =
        new StationFixture(
            anywhere.officer().as(Tokens.official(Role.POLICE_OFFICER, "330102")), neighbours);
    agency = anywhere.officer().as(Tokens.official(Role.AGENCY_VERIFIER, "3301"));
  }

  /** Decree 663 arts. 12-13, Zhejiang arts. 25-27, Hangzhou art. 23. */
  @Test
  void national_provincial_and_city_entitlements_last_until_the_endorsement_deadline() {
    String person = living(today().minusMonths(8));
    var before = entitlement(person, "preschool-education");
    assertThat(before.path("granted").asBoolean()).isFalse();
    assertThat(before.path("because").asString()).isEqualTo("permit-missing");
    assertThat(before.at("/lacking/0/text").asString()).isEqualTo("没有居住证");
    String permit = applied(person);
    assertThat(entitlement(person, "preschool-education").path("because").asString())
        .isEqualTo("permit-not-issued");
    issue(permit);
    var after = entitlement(person, "preschool-education");
    assertThat(after.path("granted").asBoolean()).isTrue();
    assertThat(after.path("since").asString()).isEqualTo(today().toString());
    assertThat(after.path("until").asString()).isEqualTo(today().plusYears(1).toString());
    assertThat(after.path("article").asString()).isEqualTo("杭州市流动人口服务管理规定 art. 23(1)");
    assertThat(after.path("lacking").isNull()).isTrue();
    assertThat(entitlement(person, "elderly-services").path("ground").asString())
        .isEqualTo("浙江省流动人口居住登记条例 art. 27");
    assertThat(entitlement(person, "compulsory-education").path("granted").asBoolean()).isTrue();
  }

  @Test
  void recorded_entitlement_use_is_visible_to_the_person() {
    String person = living(today().minusMonths(8));
    issue(applied(person));
    String uses = "/api/persons/" + person + "/entitlement-uses";
    var use =
        Map.of(
            "code",
            "compulsory-education",
            "agency",
            "教育局",
            "on",
            today().toString(),
            "reference",
            "JY-1");
    var recorded = agency.post(uses, use);
    assertThat(recorded.status()).isEqualTo(201);
    assertThat(recorded.body().path("article").asString()).isEqualTo("居住证暂行条例 art. 12(1)");
    var shown =
        station.officer().as(Tokens.person(Role.RESIDENT, person)).get(uses).body().path("items");
    assertThat(shown.values().stream().map(one -> one.path("reference").asString()))
        .containsExactly("JY-1");
    assertThat(
            agency
                .post(
                    uses,
                    Map.of(
                        "code",
                        "compulsory-education",
                        "agency",
                        "教育局",
                        "on",
                        today().minusDays(1).toString(),
                        "reference",
                        "JY-0"))
                .problem())
        .isEqualTo("entitlement-not-granted");
    assertThat(
            agency
                .post(
                    uses,
                    Map.of(
                        "code",
                        "free-lunch",
                        "agency",
                        "x",
                        "on",
                        today().toString(),
                        "reference",
                        "1"))
                .problem())
        .isEqualTo("entitlement-unknown");
    assertThat(agency.post(uses, Map.of("on", today().plusDays(1).toString())).status())
        .isEqualTo(400);
    assertThat(station.officer().post(uses, use).status()).isEqualTo(403);
    assertThat(agency.as(Tokens.official(Role.AGENCY_VERIFIER, "3302")).post(uses, use).status())
        .isEqualTo(403);
  }

  @Test
  void entitlement_use_without_a_permit_is_refused() {
    String person = living(today().minusMonths(2));
    var refused =
        agency.post(
            "/api/persons/" + person + "/entitlement-uses",
            Map.of(
                "code",
                "legal-aid",
                "agency",
                "司法局",
                "on",
                today().toString(),
                "reference",
                "SF-1"),
            "Accept-Language",
            "en");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.problem()).isEqualTo("entitlement-not-granted");
    assertThat(refused.body().at("/errors/0/message").asString()).isEqualTo("there is no permit");
  }

  /** Hangzhou art. 24, Decree 663 art. 16(4). */
  @Test
  void points_are_reported_per_indicator() {
    String person = living(today().minusYears(3));
    var job = neighbours.employment(person);
    var points =
        station
            .officer()
            .get(
                "/api/persons/" + person + "/points",
                "Anju-Purpose",
                "advice",
                "Anju-Seen",
                job.token())
            .body();
    assertThat(points.at("/settlement/size").asString()).isEqualTo("ABOVE_5M");
    assertThat(points.at("/settlement/met").isNull()).isTrue();
    assertThat(points.at("/table/provenance").asString()).contains("并非杭州市现行标准");
    var work = indicator(points, "employment-years");
    assertThat(work.path("have").asInt()).isGreaterThanOrEqualTo(6);
    assertThat(work.path("evidence").get(0).asString()).isEqualTo(job.id());
    assertThat(indicator(points, "residence-years").path("have").asInt()).isZero();
    assertThat(indicator(points, "age").path("points").asInt()).isEqualTo(20);
    assertThat(indicator(points, "education").path("have").isNull()).isTrue();
    int sum =
        points.path("indicators").values().stream()
            .mapToInt(one -> one.path("points").asInt())
            .sum();
    assertThat(points.path("total").asInt()).isEqualTo(sum);
  }

  /** Decree 663 art. 14, Zhejiang art. 28: what is asked and what is given is published. */
  @Test
  void rules_of_a_city_are_public() {
    var rules = station.officer().get("/api/rules?division=330102", "Accept-Language", "en").body();
    assertThat(rules.at("/ruleSet/id").asString()).isEqualTo("hangzhou-2018");
    assertThat(rules.at("/grant/0/text").asString())
        .isEqualTo("6 months of registered residence without a break");
    assertThat(rules.at("/declarations/change/days").asInt()).isEqualTo(10);
    assertThat(rules.path("dormancy").isNull()).isTrue();
    assertThat(rules.path("endings").values().stream().map(one -> one.path("code").asString()))
        .contains("death", "fraud");
    assertThat(rules.path("holidaysAnnouncedThrough").asInt()).isEqualTo(2026);
    var shenzhen = station.officer().get("/api/rules?division=440305&on=2026-03-01").body();
    assertThat(shenzhen.at("/grant/0/text").asString()).isEqualTo("自办理居住登记之日起连续居住满12个月");
    assertThat(shenzhen.at("/dormancy/grace/RESIDENCE").asString()).isEqualTo("P30D");
    assertThat(shenzhen.at("/decision/article").asString()).isEqualTo("深圳经济特区居住证条例 art. 20");
    // Its procedure of 2015 was in force for five years.
    assertThat(shenzhen.at("/procedure/verification").isNull()).isTrue();
    assertThat(
            station
                .officer()
                .get("/api/rules?division=440305&on=2020-05-31")
                .body()
                .at("/procedure/verification/days")
                .asInt())
        .isEqualTo(3);
    assertThat(shenzhen.at("/points/provenance").asString()).startsWith("示例");
    assertThat(station.officer().get("/api/rules").status()).isEqualTo(400);
  }

  /** Residence is registered today, whenever somebody moved in. */
  private String living(LocalDate since) {
    String person = station.registered();
    assertThat(station.declare(person, neighbours.dwelling(HANGZHOU), since, "SELF").status())
        .isEqualTo(201);
    return person;
  }

  private String applied(String person) {
    var applied =
        station.officer().post("/api/permits", application(person, "HOUSING", "PHOTO", "LEASE"));
    assertThat(applied.status()).isEqualTo(201);
    return applied.header("Location");
  }

  /**
   * The half year is confirmed by the department: the registry learned of the residence only today.
   */
  private void issue(String permit) {
    var approved =
        station
            .secondOfficer("330102")
            .post(
                permit + "/approval",
                Map.of(
                    "confirmations",
                    List.of(Map.of("condition", "residence-half-year", "reference", "V-1"))),
                "If-Match",
                "\"1\"");
    assertThat(approved.status()).isEqualTo(200);
    assertThat(
            station
                .officer()
                .send("POST", permit + "/issue", null, "If-Match", approved.header("ETag"))
                .status())
        .isEqualTo(200);
  }

  private JsonNode entitlement(String person, String code) {
    var items =
        station
            .officer()
            .get("/api/persons/" + person + "/entitlements", PURPOSE)
            .body()
            .path("items");
    return items.values().stream()
        .filter(item -> item.path("code").asString().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static JsonNode indicator(JsonNode points, String code) {
    return points.path("indicators").values().stream()
        .filter(one -> one.path("code").asString().equals(code))
        .findFirst()
        .orElseThrow();
  }
}
