package io.anju.residence.declaration.web;

import static io.anju.residence.StationFixture.COMMUNITY;
import static io.anju.residence.StationFixture.PURPOSE;
import static io.anju.residence.StationFixture.moveIn;
import static io.anju.residence.StationFixture.today;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.platform.access.Role;
import io.anju.platform.fixture.Tokens;
import io.anju.residence.OtherServicesFixture;
import io.anju.residence.StationFixture;
import io.anju.residence.WithResidenceService;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@WithResidenceService
class DeclarationIT {

  @LocalServerPort private int port;
  private final OtherServicesFixture otherServices;
  private StationFixture station;

  @Autowired
  DeclarationIT(OtherServicesFixture otherServices) {
    this.otherServices = otherServices;
  }

  @BeforeEach
  void open() {
    station = StationFixture.at(port, otherServices);
  }

  @Test
  void move_in_elsewhere_closes_the_current_residence() {
    String person = station.registered();
    var first =
        station.declare(person, otherServices.dwelling(COMMUNITY), today().minusDays(60), "SELF");
    assertThat(first.status()).isEqualTo(201);
    assertThat(first.body().path("late").asBoolean()).isTrue();
    assertThat(first.body().path("until").isNull()).isTrue();
    assertThat(first.body().path("declarations").get(0).path("by").asString()).isEqualTo("SELF");
    var second =
        station.declare(
            person, otherServices.dwelling(COMMUNITY), today().minusDays(2), "LANDLORD");
    assertThat(second.body().path("late").asBoolean()).isFalse();
    var residences =
        station.officer().get("/api/persons/" + person, PURPOSE).body().path("residences");
    assertThat(residences.size()).isEqualTo(2);
    assertThat(residences.get(0).path("until").isNull()).isTrue();
    assertThat(residences.get(1).path("until").asString())
        .isEqualTo(today().minusDays(2).toString());
  }

  @Test
  void concurrent_declarations_make_one_registration_with_all_declarations() throws Exception {
    String person = station.registered();
    var dwelling = otherServices.dwelling(COMMUNITY);
    station
        .officer()
        .get(
            "/api/persons/" + person + "/eligibility",
            "Anju-Purpose",
            "x",
            "Anju-Seen",
            dwelling.token());
    try (var channels = Executors.newVirtualThreadPerTaskExecutor()) {
      var answers =
          channels.invokeAll(
              Stream.of("SELF", "LANDLORD", "EMPLOYER", "GRID")
                  .<Callable<Integer>>map(by ->
                      () -> station.declare(person, dwelling, today().minusDays(3), by).status())
                  .toList());
      var statuses = new java.util.ArrayList<Integer>();
      for (var answer : answers) {
        statuses.add(answer.get());
      }
      assertThat(statuses).containsExactlyInAnyOrder(201, 200, 200, 200);
    }
    var residences =
        station.officer().get("/api/persons/" + person, PURPOSE).body().path("residences");
    assertThat(residences.size()).isEqualTo(1);
    assertThat(residences.get(0).path("declarations").size()).isEqualTo(4);
  }

  @Test
  void unknown_or_retired_dwelling_is_rejected() {
    String person = station.registered();
    var unknown =
        station
            .officer()
            .post(
                "/api/persons/" + person + "/residences",
                moveIn("3205080010010100009000001", today(), "SELF"));
    assertThat(unknown.status()).isEqualTo(422);
    assertThat(unknown.problem()).isEqualTo("dwelling-unknown");
    assertThat(
            station
                .declare(person, otherServices.dwelling(COMMUNITY, true), today(), "SELF")
                .problem())
        .isEqualTo("dwelling-retired");
  }

  @Test
  void declaration_waits_for_the_dwelling_projection_or_returns_503() {
    String person = station.registered();
    String code = "3205080010010100008000001";
    otherServices.dwellingLater(code, COMMUNITY);
    var answer =
        station
            .officer()
            .post(
                "/api/persons/" + person + "/residences",
                moveIn(code, today(), "SELF"),
                "Anju-Seen",
                StationFixture.dwellingToken(code));
    assertThat(answer.status()).isEqualTo(201);
    String never = "3205080010010100008000002";
    assertThat(
            station
                .officer()
                .post(
                    "/api/persons/" + person + "/residences",
                    moveIn(never, today(), "SELF"),
                    "Anju-Seen",
                    StationFixture.dwellingToken(never))
                .status())
        .isEqualTo(503);
  }

  @Test
  void impossible_dates_and_invalid_codes_are_reported_by_field() {
    String person = station.registered();
    var future =
        station.declare(person, otherServices.dwelling(COMMUNITY), today().plusDays(1), "SELF");
    assertThat(future.status()).isEqualTo(422);
    assertThat(future.body().path("errors").get(0).path("code").asString()).isEqualTo("in-future");
    assertThat(
            station
                .declare(
                    person,
                    otherServices.dwelling(COMMUNITY),
                    java.time.LocalDate.of(1980, 1, 1),
                    "SELF")
                .problem())
        .isEqualTo("date-impossible");
    var bad =
        station
            .officer()
            .post(
                "/api/persons/" + person + "/residences",
                Map.of(
                    "dwellingCode", "12", "since", "2026-02-30", "reason", "FUN", "declaredBy", 7));
    assertThat(bad.status()).isEqualTo(400);
    assertThat(
            bad.body().path("errors").values().stream()
                .map(error -> error.path("field").asString())
                .distinct())
        .contains("dwellingCode", "since", "reason", "declaredBy");
  }

  @Test
  void departure_requires_if_match_and_is_declared_once() {
    String person = station.registered();
    var residence =
        station.declare(person, otherServices.dwelling(COMMUNITY), today().minusDays(30), "SELF");
    String path =
        "/api/persons/"
            + person
            + "/residences/"
            + residence.body().path("residenceId").asString()
            + "/departure";
    var left = Map.of("on", today().toString(), "declaredBy", "LANDLORD");
    assertThat(station.officer().post(path, left).status()).isEqualTo(428);
    assertThat(station.officer().post(path, left, "If-Match", "\"1\"").status()).isEqualTo(412);
    var departed = station.officer().post(path, left, "If-Match", residence.header("ETag"));
    assertThat(departed.status()).isEqualTo(200);
    assertThat(departed.body().path("until").asString()).isEqualTo(today().toString());
    assertThat(station.officer().post(path, left, "If-Match", "*").status()).isEqualTo(200);
    assertThat(
            station
                .officer()
                .post(
                    path,
                    Map.of("on", today().minusDays(1).toString(), "declaredBy", "SELF"),
                    "If-Match",
                    "*")
                .problem())
        .isEqualTo("departure-exists");
    assertThat(
            station
                .officer()
                .post(
                    path.replaceAll(
                        "residences/[^/]+", "residences/" + java.util.UUID.randomUUID()),
                    left,
                    "If-Match",
                    "*")
                .status())
        .isEqualTo(404);
  }

  @Test
  void officer_of_another_division_may_not_register_or_end_a_residence() {
    String person = station.registered();
    var dwelling = otherServices.dwelling(COMMUNITY);
    var elsewhere =
        new StationFixture(
            station.officer().as(Tokens.official(Role.POLICE_OFFICER, "320506")), otherServices);
    assertThat(elsewhere.declare(person, dwelling, today(), "SELF").status()).isEqualTo(403);
    assertThat(
            station
                .declare(person, otherServices.dwelling("320506001001"), today(), "SELF")
                .status())
        .isEqualTo(403);
    var residence = station.declare(person, dwelling, today().minusDays(1), "SELF");
    String path =
        "/api/persons/"
            + person
            + "/residences/"
            + residence.body().path("residenceId").asString()
            + "/departure";
    assertThat(
            elsewhere
                .officer()
                .post(path, Map.of("on", today().toString(), "declaredBy", "SELF"), "If-Match", "*")
                .status())
        .isEqualTo(403);
  }

  @Test
  void landlord_declares_only_the_tenants_of_a_filed_tenancy() {
    String landlord = "l".repeat(26);
    String person = station.registered();
    String stranger = station.registered();
    var dwelling = otherServices.dwelling(COMMUNITY);
    var tenancy = otherServices.tenancy(dwelling.id(), COMMUNITY, landlord, person);
    var http = station.officer().as(Tokens.person(Role.LANDLORD, landlord));
    String seen = dwelling.token() + "," + tenancy.token();
    String path = "/api/persons/" + person + "/residences";
    var declared = http.post(path, moveIn(dwelling.id(), today(), "LANDLORD"), "Anju-Seen", seen);
    assertThat(declared.status()).isEqualTo(201);
    assertThat(http.post(path, moveIn(dwelling.id(), today(), "SELF")).problem())
        .isEqualTo("declarant-not-authorised");
    assertThat(
            http.post(
                    "/api/persons/" + stranger + "/residences",
                    moveIn(dwelling.id(), today(), "LANDLORD"))
                .problem())
        .isEqualTo("declarant-not-authorised");
    assertThat(http.get("/api/persons/" + person).status()).isEqualTo(403);
    assertThat(
            http.post(
                    path + "/" + declared.body().path("residenceId").asString() + "/departure",
                    Map.of("on", today().toString(), "declaredBy", "LANDLORD"),
                    "If-Match",
                    declared.header("ETag"))
                .status())
        .isEqualTo(200);
  }

  @Test
  void resident_declares_only_themselves() {
    String me = station.registered();
    String other = station.registered();
    var dwelling = otherServices.dwelling(COMMUNITY);
    var resident = station.officer().as(Tokens.person(Role.RESIDENT, me));
    assertThat(
            resident
                .post(
                    "/api/persons/" + me + "/residences",
                    moveIn(dwelling.id(), today(), "SELF"),
                    "Anju-Seen",
                    dwelling.token())
                .status())
        .isEqualTo(201);
    assertThat(
            resident
                .post(
                    "/api/persons/" + other + "/residences", moveIn(dwelling.id(), today(), "SELF"))
                .status())
        .isEqualTo(403);
    assertThat(
            resident
                .post(
                    "/api/persons/" + me + "/residences", moveIn(dwelling.id(), today(), "POLICE"))
                .status())
        .isEqualTo(403);
  }
}
