package io.anju.residence.permit.web;

import static io.anju.residence.StationFixture.COMMUNITY;
import static io.anju.residence.StationFixture.PURPOSE;
import static io.anju.residence.StationFixture.application;
import static io.anju.residence.StationFixture.today;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.validation.CheckCharacters;
import io.anju.platform.fixture.Http.Response;
import io.anju.residence.OtherServicesFixture;
import io.anju.residence.StationFixture;
import io.anju.residence.WithResidenceService;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@WithResidenceService
class PermitApplicationIT {

  private static final AtomicInteger FOREIGNERS = new AtomicInteger(610);

  @LocalServerPort private int port;
  private final OtherServicesFixture neighbours;
  private StationFixture station;

  @Autowired
  PermitApplicationIT(OtherServicesFixture neighbours) {
    this.neighbours = neighbours;
  }

  @BeforeEach
  void open() {
    station = StationFixture.at(port, neighbours);
  }

  @Test
  void missing_materials_are_reported_at_once_and_held_records_are_not_requested() {
    String person = station.registeredResident(8);
    var missing =
        station
            .officer()
            .post("/api/permits", application(person, "HOUSING"), "Accept-Language", "en");
    assertThat(missing.status()).isEqualTo(422);
    assertThat(missing.problem()).isEqualTo("evidence-missing");
    assertThat(
            missing.body().path("errors").values().stream()
                .map(error -> error.path("field").asString()))
        .containsExactly("evidence.photo", "evidence.housing-proof");
    assertThat(missing.body().path("errors").get(1).path("message").asString())
        .contains("proof of where the applicant lives", "LEASE");
    var tenancy = neighbours.tenancy("3205080010010100001000001", COMMUNITY, null, person);
    var applied =
        station
            .officer()
            .post(
                "/api/permits",
                application(person, "HOUSING", "PHOTO"),
                "Anju-Seen",
                tenancy.token());
    assertThat(applied.status()).isEqualTo(201);
  }

  /** Decree 663 art. 2: the reason, the way that is theirs, and what else is wrong, at once. */
  @ParameterizedTest
  @CsvSource({
    "PASSPORT, USA:, applicant-foreigner, 外国人居留证件",
    "FOREIGN_PERMANENT_RESIDENT, 93268219850102, applicant-foreign-permanent-resident, 永久居留身份证",
    "HMT_RESIDENCE_PERMIT, 81000019900501, applicant-hong-kong-macao-taiwan-resident, 港澳台居民居住证"
  })
  void permit_is_refused_to_whom_it_is_not_for_with_the_way_that_is_theirs(
      String type, String number, String code, String way) {
    int sequence = FOREIGNERS.incrementAndGet();
    String body = number + sequence;
    var presented = new HashMap<String, Object>(Map.of("name", "陈嘉欣"));
    if (type.equals("PASSPORT")) {
      presented.put("document", Map.of("type", type, "number", body + "000000"));
      presented.put("birthDate", "1990-01-01");
    } else {
      presented.put(
          "document", Map.of("type", type, "number", body + CheckCharacters.ofResidentId(body)));
    }
    var registered = station.officer().post("/api/persons", presented);
    String person = registered.body().path("personId").asString();
    var homeless = apply(person, "HOUSING");
    assertThat(homeless.problem()).isEqualTo("applicant-excluded");
    station.declare(person, neighbours.dwelling(COMMUNITY), today().minusMonths(7), "SELF");
    var refused = apply(person, "HOUSING");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.problem()).isEqualTo("applicant-excluded");
    var errors = refused.body().path("errors");
    assertThat(errors.valueStream().map(error -> error.path("field").asString()))
        .containsExactly("personId", "evidence.photo", "evidence.housing-proof");
    assertThat(errors.get(0).path("code").asString()).isEqualTo(code);
    assertThat(errors.get(0).path("message").asString()).contains(way, "art. ");
    var eligibility =
        station.officer().get("/api/persons/" + person + "/eligibility", PURPOSE).body();
    assertThat(eligibility.path("eligible").asBoolean(true)).isFalse();
    assertThat(eligibility.path("conditions").valueStream().map(one -> one.path("code").asString()))
        .contains(code);
  }

  @Test
  void permit_is_refused_to_a_local_who_needs_none() {
    var local =
        new HashMap<>(
            StationFixture.person(StationFixture.document(LocalDate.of(1963, 2, 2)), "王小明"));
    local.put("domicile", "320505");
    String person =
        station.officer().post("/api/persons", local).body().path("personId").asString();
    station.declare(person, neighbours.dwelling(COMMUNITY), today().minusMonths(7), "SELF");
    var refused = apply(person, "HOUSING", "PHOTO", "LEASE");
    assertThat(refused.problem()).isEqualTo("applicant-excluded");
    assertThat(refused.body().at("/errors/0/code").asString()).isEqualTo("applicant-local");
    assertThat(refused.body().at("/errors/0/message").asString()).contains("无需居住证");
  }

  @Test
  void application_for_a_child_requires_a_guardian_with_identity() {
    String child = station.registered(today().minusYears(10));
    station.declare(child, neighbours.dwelling(COMMUNITY), today().minusMonths(7), "SELF");
    var alone = apply(child, "SCHOOLING");
    assertThat(
            alone.body().path("errors").values().stream()
                .map(error -> error.path("field").asString()))
        .containsExactly("evidence.photo", "evidence.schooling-proof", "applicant");
    var body = new HashMap<>(application(child, "SCHOOLING", "PHOTO", "SCHOOL_CERTIFICATE"));
    body.put(
        "applicant",
        Map.of(
            "relation",
            "GUARDIAN",
            "name",
            "王大明",
            "document",
            Map.of(
                "type", "RESIDENT_ID", "number", StationFixture.document(today().minusYears(40)))));
    assertThat(station.officer().post("/api/permits", body).status()).isEqualTo(201);
  }

  @Test
  void application_without_residence_is_refused_and_invalid_body_lists_all_errors() {
    assertThat(apply(station.registered(), "HOUSING", "PHOTO").problem())
        .isEqualTo("residence-missing");
    var bad =
        station
            .officer()
            .post(
                "/api/permits",
                Map.of(
                    "personId",
                    "x",
                    "ground",
                    "LOVE",
                    "evidence",
                    List.of(Map.of("kind", "SELFIE"), 3)));
    assertThat(bad.status()).isEqualTo(400);
    assertThat(
            bad.body().path("errors").values().stream()
                .map(error -> error.path("field").asString())
                .distinct())
        .contains("personId", "ground", "evidence[0].kind", "evidence[0].reference", "evidence[1]");
  }

  @Test
  void approval_with_short_residence_names_every_unmet_condition() {
    var applied = apply(station.registeredResident(3), "EMPLOYMENT", "PHOTO", "LABOUR_CONTRACT");
    String path = applied.header("Location");
    var unmet = act(path + "/approval", null, applied);
    assertThat(unmet.status()).isEqualTo(422);
    assertThat(unmet.problem()).isEqualTo("conditions-unmet");
    assertThat(unmet.body().path("errors").get(0).path("field").asString())
        .isEqualTo("residence-half-year");
    assertThat(unmet.body().path("errors").get(0).path("message").asString())
        .contains("满6个月：现有3个月");
    var refused = act(path + "/refusal", Map.of("reasons", List.of("居住未满半年", "合同到期")), applied);
    assertThat(refused.body().path("status").asString()).isEqualTo("REFUSED");
    assertThat(refused.body().path("reasons").size()).isEqualTo(2);
    assertThat(act(path + "/issue", null, refused).problem()).isEqualTo("permit-state-conflict");
    assertThat(
            apply(
                    applied.body().path("personId").asString(),
                    "EMPLOYMENT",
                    "PHOTO",
                    "LABOUR_CONTRACT")
                .status())
        .isEqualTo(201);
  }

  @Test
  void department_confirmation_replaces_missing_records() {
    var applied = apply(station.registeredResident(3), "EMPLOYMENT", "PHOTO", "LABOUR_CONTRACT");
    String path = applied.header("Location") + "/approval";
    var odd =
        act(
            path,
            Map.of(
                "confirmations",
                List.of(Map.of("condition", "stable-employment", "reference", "x"))),
            applied);
    assertThat(odd.problem()).isEqualTo("confirmation-impossible");
    var confirmed =
        act(
            path,
            Map.of(
                "confirmations",
                List.of(Map.of("condition", "residence-half-year", "reference", "V-7"))),
            applied);
    assertThat(confirmed.body().path("status").asString()).isEqualTo("APPROVED");
    assertThat(
            confirmed
                .body()
                .path("history")
                .get(1)
                .path("basis")
                .get(0)
                .path("confirmed")
                .asString())
        .isEqualTo("V-7");
  }

  private Response apply(String person, String ground, String... papers) {
    return station.officer().post("/api/permits", application(person, ground, papers));
  }

  private Response act(String path, Object body, Response previous) {
    return body == null
        ? station.secondOfficer().send("POST", path, null, "If-Match", previous.header("ETag"))
        : station.secondOfficer().post(path, body, "If-Match", previous.header("ETag"));
  }
}
