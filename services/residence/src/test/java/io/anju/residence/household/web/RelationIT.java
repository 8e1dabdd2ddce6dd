package io.anju.residence.household.web;

import static io.anju.residence.StationFixture.PURPOSE;
import static io.anju.residence.StationFixture.document;
import static io.anju.residence.StationFixture.today;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.platform.access.Role;
import io.anju.platform.fixture.Http;
import io.anju.platform.fixture.Http.Response;
import io.anju.platform.fixture.Tokens;
import io.anju.residence.OtherServicesFixture;
import io.anju.residence.StationFixture;
import io.anju.residence.WithResidenceService;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@WithResidenceService
class RelationIT {

  @LocalServerPort private int port;
  private final OtherServicesFixture otherServices;
  private StationFixture station;
  private Http officer;

  @Autowired
  RelationIT(OtherServicesFixture otherServices) {
    this.otherServices = otherServices;
  }

  @BeforeEach
  void open() {
    station = StationFixture.at(port, otherServices);
    officer = station.officer();
  }

  private Response related(String person, String to, String kind) {
    return officer.post(
        "/api/persons/" + person + "/relations",
        Map.of(
            "to",
            to,
            "kind",
            kind,
            "evidence",
            Map.of("kind", "HOUSEHOLD_REGISTER", "reference", "page 3")));
  }

  private JsonNode first(Http reader, String person) {
    return reader.get("/api/persons/" + person + "/relations", PURPOSE).body().at("/items/0");
  }

  @Test
  void guardianship_is_listed_for_both_persons_until_it_ends() {
    String child = station.registered(today().minusYears(8));
    String guardian = station.registered();
    var relation = related(child, guardian, "GUARDIAN");
    assertThat(relation.status()).isEqualTo(201);
    assertThat(related(guardian, child, "WARD").problem()).isEqualTo("relation-exists");
    assertThat(first(officer, child).path("kind").asString()).isEqualTo("GUARDIAN");
    var resident = officer.as(Tokens.person(Role.RESIDENT, guardian));
    assertThat(first(resident, guardian).path("kind").asString()).isEqualTo("WARD");
    assertThat(first(resident, guardian).path("name").asString()).isEqualTo("王**");
    String path =
        "/api/persons/"
            + guardian
            + "/relations/"
            + relation.body().path("relationId").asString()
            + "/end";
    var end = Map.of("on", today().toString(), "reason", "of age");
    assertThat(officer.post(path, end).status()).isEqualTo(428);
    var ended = officer.post(path, end, "If-Match", relation.header("ETag"));
    assertThat(ended.body().path("endedOn").asString()).isEqualTo(today().toString());
    assertThat(officer.post(path, end, "If-Match", "*").problem()).isEqualTo("relation-ended");
    assertThat(first(officer, child).path("endedOn").asString()).isEqualTo(today().toString());
    assertThat(related(child, guardian, "GUARDIAN").status()).isEqualTo(201);
  }

  @Test
  void impossible_relation_is_rejected() {
    String child = station.registered(today().minusYears(8));
    String grownUp = station.registered();
    assertThat(related(grownUp, child, "GUARDIAN").body().at("/errors/0/code").asString())
        .isEqualTo("guardian-under-age");
    assertThat(related(grownUp, child, "PARENT").body().at("/errors/0/code").asString())
        .isEqualTo("parent-not-older");
    assertThat(related(grownUp, grownUp, "SPOUSE").body().at("/errors/0/code").asString())
        .isEqualTo("relation-to-self");
    assertThat(related(grownUp, station.registered(), "SPOUSE").status()).isEqualTo(201);
    assertThat(
            related(station.registered(), grownUp, "SPOUSE").body().at("/errors/0/code").asString())
        .isEqualTo("spouse-exists");
    assertThat(
            officer
                .post("/api/persons/" + child + "/relations", Map.of("kind", "COUSIN"))
                .body()
                .path("errors")
                .size())
        .isEqualTo(3);
  }

  @Test
  void relation_is_kept_after_a_document_correction() {
    String child = station.registered(today().minusYears(8));
    String parent = station.registered();
    related(child, parent, "PARENT");
    String path = "/api/persons/" + parent + "/document";
    var number = Map.of("type", "RESIDENT_ID", "number", document(LocalDate.of(1990, 5, 1)));
    var correction = Map.of("document", number, "reason", "misread");
    assertThat(officer.post(path, correction, "If-Match", "*").status()).isEqualTo(202);
    var right = station.secondOfficer().post(path, correction, "If-Match", "*");
    String now = right.body().path("personId").asString();
    assertThat(first(officer, child).path("to").asString()).isEqualTo(now);
    assertThat(first(officer, now).path("to").asString()).isEqualTo(child);
    var stranger = officer.as(Tokens.person(Role.RESIDENT, station.registered()));
    assertThat(stranger.get("/api/persons/" + child + "/relations").status()).isEqualTo(403);
  }
}
