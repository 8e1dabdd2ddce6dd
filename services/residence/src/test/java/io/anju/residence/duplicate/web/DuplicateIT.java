package io.anju.residence.duplicate.web;

import static io.anju.platform.fixture.Eventually.eventually;
import static io.anju.residence.StationFixture.PURPOSE;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.validation.CheckCharacters;
import io.anju.platform.access.Role;
import io.anju.platform.fixture.Http;
import io.anju.platform.fixture.Http.Response;
import io.anju.platform.fixture.Tokens;
import io.anju.residence.OtherServicesFixture;
import io.anju.residence.StationFixture;
import io.anju.residence.WithResidenceService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@WithResidenceService
class DuplicateIT {

  private static final String LIST = "/api/persons/duplicates";

  @LocalServerPort private int port;
  private final OtherServicesFixture otherServices;
  private Http officer;

  @Autowired
  DuplicateIT(OtherServicesFixture otherServices) {
    this.otherServices = otherServices;
  }

  @BeforeEach
  void open() {
    officer = StationFixture.at(port, otherServices).officer();
  }

  private static Response register(Http official, String body, String name) {
    return official.post(
        "/api/persons", StationFixture.person(body + CheckCharacters.ofResidentId(body), name));
  }

  private static String id(Response registered) {
    return registered.body().path("personId").asString();
  }

  /** The pairs with a person, on whichever page: other tests' people are listed too. */
  private static List<JsonNode> about(Http reader, String person) {
    var about = new ArrayList<JsonNode>();
    for (var after = Optional.of(""); after.isPresent(); ) {
      var page = reader.get(LIST + "?limit=500" + after.get(), PURPOSE).body();
      page.path("items").values().stream()
          .filter(item ->
              item.path("persons").values().stream()
                  .anyMatch(one -> one.path("personId").asString().equals(person)))
          .forEach(about::add);
      var next = page.path("next");
      after = next.isNull() ? Optional.empty() : Optional.of("&after=" + next.asString());
    }
    return about;
  }

  private static List<JsonNode> found(Http reader, String person) {
    return eventually(() -> about(reader, person), some -> !some.isEmpty());
  }

  private static Response decided(Http by, JsonNode pair, Map<String, String> decision) {
    return by.post(
        LIST + "/" + pair.path("duplicateId").asString() + "/decision",
        decision,
        "If-Match",
        "\"" + pair.path("version").asLong() + "\"");
  }

  @Test
  void confirmed_duplicate_is_merged() {
    String right = id(register(officer, "44999919870301501", "赵一样"));
    String slipped = id(register(officer, "44999919870301510", "赵一样"));
    var pair = found(officer, right).getFirst();
    assertThat(pair.path("grounds").toString()).contains("DOCUMENT_TRANSPOSED");
    assertThat(pair.path("persons").size()).isEqualTo(2);
    assertThat(pair.at("/persons/0/name").asString()).isEqualTo("赵**");
    assertThat(pair.toString()).doesNotContain("44999919870301501");
    assertThat(
            decided(officer, pair, Map.of("decision", "SAME", "reason", "seen both cards"))
                .status())
        .isEqualTo(400);
    var sameByCards = Map.of("decision", "SAME", "reason", "seen both cards", "keep", right);
    var entered = decided(officer, pair, sameByCards);
    assertThat(entered.body().path("same").asBoolean()).isFalse();
    assertThat(entered.body().path("awaitingSecondOfficer").asBoolean()).isTrue();
    assertThat(id(officer.get("/api/persons/" + slipped, PURPOSE))).isEqualTo(slipped);
    var colleague =
        officer.as(Tokens.officialNamed("second", Role.POLICE_OFFICER, StationFixture.DISTRICT));
    var same = decided(colleague, pair, sameByCards);
    assertThat(same.body().path("same").asBoolean()).isTrue();
    assertThat(id(officer.get("/api/persons/" + slipped, PURPOSE))).isEqualTo(right);
    assertThat(about(officer, right)).isEmpty();
    assertThat(decided(officer, pair, Map.of("decision", "DIFFERENT", "reason", "no")).status())
        .isEqualTo(412);
  }

  @Test
  void rejected_duplicate_leaves_both_records_unchanged() {
    String one = id(register(officer, "44999919870302501", "钱二样"));
    register(officer, "44999919870302531", "钱二样");
    var pair = found(officer, one).getFirst();
    assertThat(pair.path("grounds").toString())
        .contains("SAME_NAME_AND_BIRTH_DATE", "DOCUMENT_ONE_CHARACTER_OFF");
    assertThat(
            decided(officer, pair, Map.of("decision", "DIFFERENT", "reason", "twins"))
                .body()
                .path("same")
                .asBoolean())
        .isFalse();
    assertThat(about(officer, one)).isEmpty();
    assertThat(id(officer.get("/api/persons/" + one, PURPOSE))).isEqualTo(one);
  }

  @Test
  void duplicate_across_two_districts_is_listed_for_the_city_only() {
    var elsewhere = officer.as(Tokens.official(Role.POLICE_OFFICER, "320506"));
    String one = id(register(officer, "44999919870303501", "孙三样"));
    register(elsewhere, "44999919870303510", "孙三样");
    var city = officer.as(Tokens.official(Role.POLICE_OFFICER, "3205"));
    var pair = found(city, one).getFirst();
    assertThat(about(officer, one)).isEmpty();
    assertThat(about(elsewhere, one)).isEmpty();
    assertThat(decided(officer, pair, Map.of("decision", "DIFFERENT", "reason", "x")).status())
        .isEqualTo(403);
    assertThat(officer.as(Tokens.official(Role.GRID_WORKER, "320508")).get(LIST, PURPOSE).status())
        .isEqualTo(403);
  }
}
