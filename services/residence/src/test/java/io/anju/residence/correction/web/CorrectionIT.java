package io.anju.residence.correction.web;

import static io.anju.residence.StationFixture.PURPOSE;
import static io.anju.residence.StationFixture.application;
import static io.anju.residence.StationFixture.notificationKinds;
import static io.anju.residence.StationFixture.today;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.platform.access.Role;
import io.anju.platform.fixture.Eventually;
import io.anju.platform.fixture.Http;
import io.anju.platform.fixture.Http.Response;
import io.anju.platform.fixture.Tokens;
import io.anju.residence.OtherServicesFixture;
import io.anju.residence.StationFixture;
import io.anju.residence.WithResidenceService;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@WithResidenceService
class CorrectionIT {

  @LocalServerPort private int port;
  private final OtherServicesFixture otherServices;
  private StationFixture station;
  private Http officer;

  @Autowired
  CorrectionIT(OtherServicesFixture otherServices) {
    this.otherServices = otherServices;
  }

  @BeforeEach
  void open() {
    station = StationFixture.at(port, otherServices);
    officer = station.officer();
  }

  private Http resident(String person) {
    return officer.as(Tokens.person(Role.RESIDENT, person));
  }

  private Http official(Role role) {
    return officer.as(Tokens.official(role, StationFixture.DISTRICT));
  }

  private static Response asked(Http me, String what, String field, String shouldBe) {
    return me.post(
        "/api/me/corrections",
        Map.of(
            "what", what, "field", field, "is", "王小明", "shouldBe", shouldBe, "reason", "misheard"));
  }

  private static Response decided(Http by, Response asked, boolean granted) {
    return by.post(
        "/api/corrections/" + asked.body().path("correctionId").asString() + "/decision",
        Map.of("granted", granted, "reasons", "as the document shows"),
        "If-Match",
        "*");
  }

  private static List<String> listed(Http reader, String path) {
    return reader.get(path, PURPOSE).body().path("items").values().stream()
        .map(item -> item.path("correctionId").asString())
        .toList();
  }

  @Test
  void granted_correction_changes_the_name_and_shows_the_reasons() {
    String me = station.registeredResident(1);
    var asked = asked(resident(me), "PERSON", "name", "王晓明");
    assertThat(asked.status()).isEqualTo(201);
    assertThat(asked.body().path("state").asString()).isEqualTo("ASKED");
    assertThat(asked.body().path("decideBy").asString())
        .isGreaterThan(today().plusDays(14).toString());
    String id = asked.body().path("correctionId").asString();
    assertThat(listed(officer, "/api/corrections?limit=500")).contains(id);
    assertThat(notificationKinds(officer, "correction-submitted")).contains("correction-submitted");
    var granted = decided(officer, asked, true);
    assertThat(granted.body().path("state").asString()).isEqualTo("GRANTED");
    assertThat(
            resident(me).get("/api/persons/" + me + "?unmask=name").body().path("name").asString())
        .isEqualTo("王晓明");
    var mine = resident(me).get("/api/me/corrections").body();
    assertThat(mine.at("/items/0/decision/reasons").asString()).isEqualTo("as the document shows");
    assertThat(notificationKinds(resident(me), "correction-granted"))
        .containsExactly("correction-granted");
    assertThat(listed(officer, "/api/corrections?limit=500")).doesNotContain(id);
    assertThat(decided(officer, asked, false).problem()).isEqualTo("decision-exists");
  }

  @Test
  void only_the_source_authority_is_notified_and_may_decide() {
    String me = station.registeredResident(1);
    var asked = asked(resident(me), "EMPLOYMENT", "until", "2026-03-01");
    String id = asked.body().path("correctionId").asString();
    var clerk = official(Role.LABOUR_CLERK);
    assertThat(
            Eventually.eventually(
                () -> clerk.get("/api/notices").body().at("/items/0/about/id").asString(),
                id::equals))
        .isEqualTo(id);
    assertThat(listed(clerk, "/api/corrections?limit=500")).contains(id);
    assertThat(listed(officer, "/api/corrections?limit=500")).doesNotContain(id);
    assertThat(decided(officer, asked, true).status()).isEqualTo(403);
    assertThat(decided(official(Role.HOUSING_OFFICER), asked, true).status()).isEqualTo(403);
    var elsewhere = officer.as(Tokens.official(Role.LABOUR_CLERK, "320506"));
    assertThat(decided(elsewhere, asked, true).status()).isEqualTo(403);
    assertThat(decided(clerk, asked, false).body().path("state").asString()).isEqualTo("DENIED");
    assertThat(notificationKinds(resident(me), "correction-denied"))
        .containsExactly("correction-denied");
    assertThat(resident(station.registered()).get("/api/corrections/" + id).status())
        .isEqualTo(403);
  }

  @Test
  void invalid_correction_is_rejected_with_all_validation_errors() {
    var me = resident(station.registered());
    var wrong = asked(me, "PERSON", "phone", "12");
    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.body().at("/errors/0/field").asString()).isEqualTo("shouldBe");
    assertThat(
            me.post("/api/me/corrections", Map.of("what", "NOTHING")).body().path("errors").size())
        .isEqualTo(5);
    assertThat(asked(officer, "PERSON", "name", "王晓明").status()).isEqualTo(403);
  }

  @Test
  void refusal_is_appealed_once_and_decided_by_the_station_chief() {
    String me = station.registeredResident(2);
    String permit =
        officer
            .post("/api/permits", application(me, "HOUSING", "PHOTO", "LEASE"))
            .body()
            .path("permitId")
            .asString();
    String path = "/api/permits/" + permit + "/appeal";
    assertThat(resident(me).post(path, Map.of("reason", "x")).problem())
        .isEqualTo("appeal-impossible");
    station
        .secondOfficer()
        .post(
            "/api/permits/" + permit + "/refusal",
            Map.of("reasons", List.of("two months of residence")),
            "If-Match",
            "*");
    assertThat(resident(station.registered()).post(path, Map.of("reason", "x")).status())
        .isEqualTo(403);
    var appeal = resident(me).post(path, Map.of("reason", "I have lived here for years"));
    assertThat(appeal.status()).isEqualTo(201);
    assertThat(appeal.body().path("permitId").asString()).isEqualTo(permit);
    assertThat(resident(me).post(path, Map.of("reason", "again")).problem())
        .isEqualTo("appeal-exists");
    assertThat(decided(officer, appeal, false).status()).isEqualTo(403);
    assertThat(decided(official(Role.STATION_CHIEF), appeal, false).body().path("state").asString())
        .isEqualTo("DENIED");
    assertThat(listed(resident(me), "/api/me/corrections")).containsExactly(permit);
  }
}
