package io.anju.residence.identity.web;

import static io.anju.platform.fixture.Eventually.eventually;
import static io.anju.residence.StationFixture.COMMUNITY;
import static io.anju.residence.StationFixture.DISTRICT;
import static io.anju.residence.StationFixture.PURPOSE;
import static io.anju.residence.StationFixture.application;
import static io.anju.residence.StationFixture.document;
import static io.anju.residence.StationFixture.notificationKinds;
import static io.anju.residence.StationFixture.person;
import static io.anju.residence.StationFixture.today;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.platform.access.Role;
import io.anju.platform.fixture.Http;
import io.anju.platform.fixture.Http.Response;
import io.anju.platform.fixture.Tokens;
import io.anju.platform.fixture.Topic;
import io.anju.residence.OtherServicesFixture;
import io.anju.residence.StationFixture;
import io.anju.residence.WithResidenceService;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@WithResidenceService
class IdentityIT {

  private static final LocalDate BORN = LocalDate.of(1990, 5, 1);

  @LocalServerPort private int port;
  private final OtherServicesFixture otherServices;
  private StationFixture station;
  private Http officer;

  @Autowired
  IdentityIT(OtherServicesFixture otherServices) {
    this.otherServices = otherServices;
  }

  @BeforeEach
  void open() {
    station = StationFixture.at(port, otherServices);
    officer = station.officer();
  }

  /** Entered by one officer, and by another if there is nothing to be said against it. */
  private Response corrected(String person, String number) {
    return byTwo(
        station.secondOfficer(),
        "/api/persons/" + person + "/document",
        Map.of(
            "document",
            Map.of("type", "RESIDENT_ID", "number", number),
            "reason",
            "misread at the counter"));
  }

  private Response byTwo(Http second, String path, Map<String, Object> change) {
    var entered = officer.post(path, change, "If-Match", "*");
    return entered.status() == 202 ? second.post(path, change, "If-Match", "*") : entered;
  }

  private Response merged(String person, String other, String act) {
    // Whoever merged two records does not separate them again.
    var third = officer.as(Tokens.officialNamed("third", Role.POLICE_OFFICER, DISTRICT));
    return byTwo(
        act.equals("unmerge") ? third : station.secondOfficer(),
        "/api/persons/" + person + "/" + act,
        Map.of("other", other, "reason", "one and the same"));
  }

  private String idAt(String path) {
    return officer.get("/api/persons/" + path, PURPOSE).body().path("personId").asString();
  }

  private String applied(String person) {
    return officer
        .post("/api/permits", application(person, "HOUSING", "PHOTO", "LEASE"))
        .body()
        .path("permitId")
        .asString();
  }

  @Test
  void document_correction_gives_a_new_id_and_keeps_all_records() {
    String former = station.registeredResident(8);
    String permit = applied(former);
    var tenancy =
        otherServices.tenancy(
            otherServices.dwelling(COMMUNITY).id(), COMMUNITY, "l".repeat(26), former);
    String number = document(BORN);
    var right = corrected(former, number);
    assertThat(right.status()).isEqualTo(200);
    String id = right.body().path("personId").asString();
    assertThat(id).isNotEqualTo(former);
    assertThat(right.body().path("residences").size()).isEqualTo(1);
    assertThat(idAt(former)).isEqualTo(id);
    assertThat(
            officer.post("/api/persons", person(number, "王小明")).body().path("personId").asString())
        .isEqualTo(id);
    var resident = officer.as(Tokens.person(Role.RESIDENT, id));
    assertThat(resident.get("/api/permits/" + permit).status()).isEqualTo(200);
    assertThat(resident.get("/api/persons/" + former).status()).isEqualTo(200);
    assertThat(resident.as(Tokens.person(Role.RESIDENT, former)).get("/api/persons/" + id).status())
        .isEqualTo(200);
    assertThat(resident.get("/api/permits?person=" + id).body().path("items").size()).isEqualTo(1);
    assertThat(officer.post("/api/permits", application(id, "HOUSING", "PHOTO", "LEASE")).problem())
        .isEqualTo("permit-exists");
    var proofs =
        resident
            .get("/api/persons/" + id + "/eligibility", "Anju-Seen", tenancy.token())
            .raw()
            .body();
    assertThat(proofs).contains(tenancy.id());
    assertThat(notificationKinds(resident, "document-corrected"))
        .containsExactlyInAnyOrder("document-corrected", "permit-received");
  }

  @Test
  void document_correction_keeps_its_reason_and_publishes_the_superseding_id() {
    String former = station.registered();
    String id = corrected(former, document(BORN)).body().path("personId").asString();
    var identity = officer.get("/api/persons/" + former + "/identity", PURPOSE).body();
    assertThat(identity.path("aliases").get(0).asString()).isEqualTo(former);
    assertThat(identity.at("/acts/0/kind").asString()).isEqualTo("DOCUMENT_CORRECTED");
    assertThat(identity.at("/acts/0/reason").asString()).isEqualTo("misread at the counter");
    var published =
        eventually(
            () ->
                Topic.all("residence.person").stream()
                    .filter(record -> record.key().equals(former))
                    .map(record -> new String(record.value(), StandardCharsets.UTF_8))
                    .filter(fact -> fact.contains(id))
                    .toList(),
            facts -> !facts.isEmpty());
    assertThat(published)
        .anySatisfy(fact -> assertThat(fact).contains("\"movedTo\":\"" + id + "\""));
  }

  @Test
  void same_number_changes_nothing_and_registered_number_is_rejected() {
    String former = station.registered();
    String number = document(BORN);
    String id = corrected(former, number).body().path("personId").asString();
    assertThat(corrected(former, number).body().path("version").asLong()).isEqualTo(1);
    String other = document(BORN);
    officer.post("/api/persons", person(other, "王小明"));
    assertThat(corrected(id, other).problem()).isEqualTo("document-registered");
    assertThat(
            officer
                .post(
                    "/api/persons/" + id + "/document",
                    Map.of("document", Map.of("type", "RESIDENT_ID", "number", "1")),
                    "If-Match",
                    "*")
                .body()
                .path("errors")
                .values()
                .stream()
                .map(error -> error.path("field").asString()))
        .contains("document.number", "reason");
  }

  @Test
  void change_of_an_identity_waits_for_a_second_officer_who_enters_the_same() {
    String person = station.registered();
    String path = "/api/persons/" + person + "/document";
    var right = Map.of("type", "RESIDENT_ID", "number", document(BORN));
    var change = Map.of("document", right, "reason", "misread");
    var entered = officer.post(path, change, "If-Match", "*");
    assertThat(entered.status()).isEqualTo(202);
    assertThat(entered.body().path("kind").asString()).isEqualTo("DOCUMENT_CORRECTED");
    assertThat(entered.raw().body()).doesNotContain(right.get("number"));
    assertThat(officer.post(path, change, "If-Match", "*").status()).isEqualTo(202);
    assertThat(idAt(person)).isEqualTo(person);
    assertThat(
            officer
                .get("/api/persons/" + person + "/identity", PURPOSE)
                .body()
                .at("/proposals/0/reason")
                .asString())
        .isEqualTo("misread");
    var resident = officer.as(Tokens.person(Role.RESIDENT, person));
    assertThat(resident.get("/api/persons/" + person + "/identity").body().path("proposals"))
        .isEmpty();
    var other = Map.of("type", "RESIDENT_ID", "number", document(BORN));
    assertThat(
            station
                .secondOfficer()
                .post(path, Map.of("document", other, "reason", "misread"), "If-Match", "*")
                .status())
        .isEqualTo(202);
    assertThat(idAt(person)).isEqualTo(person);
    var done = station.secondOfficer().post(path, change, "If-Match", "*");
    assertThat(done.status()).isEqualTo(200);
    assertThat(idAt(person)).isEqualTo(done.body().path("personId").asString());
  }

  @Test
  void unmerge_restores_both_records_as_they_were_before_the_merge() {
    String first = station.registeredResident(6);
    String second = station.registeredResident(2);
    var one = merged(first, second, "merge");
    assertThat(one.body().path("personId").asString()).isEqualTo(first);
    assertThat(one.body().path("residences").size()).isEqualTo(2);
    assertThat(one.body().at("/residences/1/until").asString())
        .isEqualTo(today().minusMonths(2).toString());
    assertThat(idAt(second)).isEqualTo(first);
    assertThat(merged(first, second, "merge").header("ETag")).isEqualTo(one.header("ETag"));
    assertThat(merged(first, first, "merge").problem()).isEqualTo("merge-same-record");
    assertThat(
            station
                .secondOfficer()
                .post(
                    "/api/persons/" + first + "/unmerge",
                    Map.of("other", second, "reason", "two after all"),
                    "If-Match",
                    "*")
                .problem())
        .isEqualTo("second-officer-required");
    var parted = merged(first, second, "unmerge");
    assertThat(parted.body().path("residences").size()).isEqualTo(1);
    assertThat(parted.body().at("/residences/0/until").isNull()).isTrue();
    assertThat(idAt(second)).isEqualTo(second);
    assertThat(
            officer
                .get("/api/persons/" + second, PURPOSE)
                .body()
                .at("/residences/0/until")
                .isNull())
        .isTrue();
    assertThat(
            officer
                .get("/api/persons/" + first + "/identity", PURPOSE)
                .body()
                .path("acts")
                .values()
                .stream()
                .map(act -> act.path("kind").asString()))
        .containsExactly("MERGED", "UNMERGED");
    assertThat(merged(first, second, "unmerge").problem()).isEqualTo("merge-unknown");
  }

  @Test
  void merge_of_two_permit_holders_is_rejected_until_one_permit_is_cancelled() {
    String first = station.registeredResident(7);
    String second = station.registeredResident(7);
    applied(first);
    String permit = applied(second);
    assertThat(merged(first, second, "merge").problem()).isEqualTo("merge-permit-conflict");
    officer.post(
        "/api/permits/" + permit + "/cancellation",
        Map.of("reason", "two records"),
        "If-Match",
        "*");
    assertThat(merged(first, second, "merge").status()).isEqualTo(200);
    assertThat(officer.get("/api/permits?person=" + second, PURPOSE).body().path("items").size())
        .isEqualTo(2);
  }

  @Test
  void merge_requires_an_officer_of_both_divisions() {
    String mine = station.registered();
    var elsewhere = officer.as(Tokens.official(Role.POLICE_OFFICER, "320506"));
    String theirs =
        elsewhere
            .post("/api/persons", person(document(BORN), "王小明"))
            .body()
            .path("personId")
            .asString();
    assertThat(merged(mine, theirs, "merge").status()).isEqualTo(403);
    var grid = officer.as(Tokens.official(Role.GRID_WORKER, StationFixture.DISTRICT));
    assertThat(
            grid.post(
                    "/api/persons/" + mine + "/merge",
                    Map.of("other", theirs, "reason", "x"),
                    "If-Match",
                    "*")
                .status())
        .isEqualTo(403);
  }
}
