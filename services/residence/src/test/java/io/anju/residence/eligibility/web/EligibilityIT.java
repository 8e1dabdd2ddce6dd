package io.anju.residence.eligibility.web;

import static io.anju.residence.StationFixture.PURPOSE;
import static io.anju.residence.StationFixture.application;
import static io.anju.residence.StationFixture.today;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.contract.employment.SchoolLevel;
import io.anju.platform.access.Role;
import io.anju.platform.fixture.Tokens;
import io.anju.residence.OtherServicesFixture;
import io.anju.residence.StationFixture;
import io.anju.residence.WithResidenceService;
import java.time.YearMonth;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@WithResidenceService
class EligibilityIT {

  @LocalServerPort private int port;
  private final OtherServicesFixture neighbours;
  private StationFixture station;

  @Autowired
  EligibilityIT(OtherServicesFixture neighbours) {
    this.neighbours = neighbours;
  }

  @BeforeEach
  void open() {
    station = StationFixture.at(port, neighbours);
  }

  @Test
  void each_condition_reports_actual_and_required_amount() {
    String person = station.registeredResident(3);
    var job = neighbours.employment(person);
    var found =
        station
            .officer()
            .get(
                "/api/persons/" + person + "/eligibility",
                "Anju-Purpose",
                "advice",
                "Anju-Seen",
                job.token(),
                "Accept-Language",
                "en")
            .body();
    assertThat(found.path("eligible").asBoolean()).isFalse();
    assertThat(found.path("ruleSet").path("id").asString()).isEqualTo("decree-663");
    var duration = condition(found, "residence-half-year");
    assertThat(duration.path("met").asBoolean()).isFalse();
    assertThat(duration.path("have").asInt()).isEqualTo(3);
    assertThat(duration.path("need").asInt()).isEqualTo(6);
    assertThat(duration.path("text").asString())
        .isEqualTo("6 months of residence in the city without a break: 3 so far");
    assertThat(condition(found, "stable-employment").path("evidence").get(0).asString())
        .isEqualTo(job.id());
    assertThat(condition(found, "stable-housing").path("met").asBoolean()).isFalse();
  }

  @Test
  void shenzhen_rule_set_applies_in_shenzhen() {
    var shenzhen =
        new StationFixture(
            station.officer().as(Tokens.official(Role.POLICE_OFFICER, "440305")), neighbours);
    String person = shenzhen.registered();
    var residence =
        shenzhen.declare(
            person, neighbours.dwelling("440305001001"), today().minusDays(10), "HOST");
    assertThat(residence.body().path("late").asBoolean()).isFalse();
    var found = shenzhen.officer().get("/api/persons/" + person + "/eligibility", PURPOSE).body();
    assertThat(found.path("ruleSet").path("id").asString()).isEqualTo("shenzhen-2015");
    assertThat(condition(found, "residence-12-months").path("have").asInt()).isZero();
    assertThat(condition(found, "insurance-12-continuous").path("text").asString())
        .contains("满12个月：现有0个月");
  }

  @Test
  void held_insurance_and_enrolment_count_as_evidence() {
    var shenzhen =
        new StationFixture(
            station.officer().as(Tokens.official(Role.POLICE_OFFICER, "440305")), neighbours);
    String person = shenzhen.registered();
    shenzhen.declare(person, neighbours.dwelling("440305001001"), today().minusDays(10), "SELF");
    var last = YearMonth.from(today()).minusMonths(1);
    var insured = neighbours.insurance(person, last.minusMonths(12), last);
    var enrolled = neighbours.enrolment(person, SchoolLevel.VOCATIONAL, "440305");
    var found =
        shenzhen
            .officer()
            .get(
                "/api/persons/" + person + "/eligibility",
                "Anju-Purpose",
                "advice",
                "Anju-Seen",
                insured.token() + "," + enrolled.token())
            .body();
    assertThat(found.path("eligible").asBoolean()).isTrue();
    var insurance = condition(found, "insurance-12-continuous");
    assertThat(insurance.path("have").asInt()).isEqualTo(13);
    assertThat(insurance.path("evidence").get(0).asString())
        .isEqualTo(last.minusMonths(12) + ".." + last);
    assertThat(condition(found, "full-time-student").path("evidence").get(0).asString())
        .isEqualTo(enrolled.id());
  }

  @Test
  void held_enrolment_replaces_the_schooling_proof() {
    String person = station.registeredResident(8);
    assertThat(
            station
                .officer()
                .post("/api/permits", application(person, "SCHOOLING", "PHOTO"))
                .problem())
        .isEqualTo("evidence-missing");
    var elsewhere = neighbours.enrolment(person, SchoolLevel.PRIMARY, "440305");
    assertThat(
            station
                .officer()
                .post(
                    "/api/permits",
                    application(person, "SCHOOLING", "PHOTO"),
                    "Anju-Seen",
                    elsewhere.token())
                .problem())
        .isEqualTo("evidence-missing");
    var enrolled = neighbours.enrolment(person, SchoolLevel.PRIMARY, StationFixture.DISTRICT);
    var applied =
        station
            .officer()
            .post(
                "/api/permits",
                application(person, "SCHOOLING", "PHOTO"),
                "Anju-Seen",
                enrolled.token());
    assertThat(applied.status()).isEqualTo(201);
    var approved =
        station
            .secondOfficer()
            .send(
                "POST",
                applied.header("Location") + "/approval",
                null,
                "If-Match",
                applied.header("ETag"));
    assertThat(approved.body().path("status").asString()).isEqualTo("APPROVED");
  }

  @Test
  void entitlements_are_granted_on_issue_with_article_and_date() {
    String person = station.registeredResident(8);
    String path = "/api/persons/" + person + "/entitlements";
    var before = station.officer().get(path, PURPOSE).body().path("items");
    assertThat(before.size()).isEqualTo(12);
    assertThat(before.values()).noneMatch(item -> item.path("granted").asBoolean());
    var applied =
        station.officer().post("/api/permits", application(person, "HOUSING", "PHOTO", "LEASE"));
    String permit = applied.header("Location");
    var approved =
        station
            .secondOfficer()
            .send("POST", permit + "/approval", null, "If-Match", applied.header("ETag"));
    station.officer().send("POST", permit + "/issue", null, "If-Match", approved.header("ETag"));
    var agency = station.officer().as(Tokens.official(Role.AGENCY_VERIFIER, "320508"));
    var after = agency.get(path, PURPOSE).body().path("items");
    assertThat(after.values())
        .isNotEmpty()
        .allMatch(item ->
            item.path("granted").asBoolean()
                && item.path("since").asString().equals(today().toString()));
    assertThat(after.get(1).path("ground").asString()).isEqualTo("居住证暂行条例 art. 12(1)");
    assertThat(after.get(1).path("text").asString()).isEqualTo("义务教育");
    assertThat(agency.get("/api/persons/" + person, PURPOSE).status()).isEqualTo(403);
  }

  @Test
  void division_and_date_parameters_select_the_rule_set() {
    String path = "/api/persons/" + station.registeredResident(3) + "/eligibility";
    var hangzhou = station.officer().get(path + "?division=330102", PURPOSE).body();
    assertThat(hangzhou.at("/ruleSet/id").asString()).isEqualTo("hangzhou-2018");
    assertThat(condition(hangzhou, "residence-half-year").path("have").asInt()).isZero();
    var later = station.officer().get(path + "?on=" + today().plusMonths(4), PURPOSE).body();
    assertThat(condition(later, "residence-half-year").path("have").asInt()).isEqualTo(7);
    var before = station.officer().get(path + "?division=330102&on=2017-01-01", PURPOSE).body();
    assertThat(before.at("/ruleSet/id").asString()).isEqualTo("zhejiang-2016");
    assertThat(station.officer().get(path + "?on=tomorrow", PURPOSE).status()).isEqualTo(400);
  }

  @Test
  void person_without_residence_gets_the_national_conditions() {
    var found =
        station
            .officer()
            .get("/api/persons/" + station.registered() + "/eligibility", PURPOSE)
            .body();
    assertThat(found.path("eligible").asBoolean()).isFalse();
    assertThat(condition(found, "residence-half-year").path("have").asInt()).isZero();
  }

  private static JsonNode condition(JsonNode found, String code) {
    return found.path("conditions").values().stream()
        .filter(one -> one.path("code").asString().equals(code))
        .findFirst()
        .orElseThrow();
  }
}
