package io.anju.housing.premises;

import static io.anju.housing.HousingFixture.aDwelling;
import static io.anju.housing.HousingFixture.lease;
import static io.anju.housing.HousingFixture.person;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.housing.HousingFixture;
import io.anju.housing.PersonFactFixture;
import io.anju.housing.RunningHousing;
import io.anju.platform.access.Role;
import io.anju.platform.facts.FactCodec;
import io.anju.platform.fixture.Eventually;
import io.anju.platform.fixture.Http;
import io.anju.platform.fixture.Tokens;
import io.anju.platform.keys.PersonalFields;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.JsonNode;

@RunningHousing
class PremisesIT {

  private final PersonFactFixture residents;
  @LocalServerPort private int port;
  private Http officer;

  PremisesIT(
      @Autowired KafkaTemplate<String, byte[]> kafka,
      @Autowired FactCodec codec,
      @Autowired PersonalFields fields) {
    this.residents = new PersonFactFixture(kafka, codec, fields);
  }

  @BeforeEach
  void signIn() {
    officer = HousingFixture.officer(port);
  }

  private static List<String> duties(Http who) {
    var answer = who.get("/api/premises?limit=100", "Accept-Language", "en");
    assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
    return answer
        .body()
        .path("items")
        .valueStream()
        .flatMap(item -> item.path("duties").valueStream())
        .map(duty -> duty.path("kind").asString())
        .sorted()
        .toList();
  }

  private static List<String> dwellings(JsonNode page) {
    return page.path("items")
        .valueStream()
        .map(item -> item.path("dwellingCode").asString())
        .toList();
  }

  @Test
  void landlord_duties_follow_registrations_and_filings_of_the_other_party() {
    String dwelling = aDwelling(officer);
    String owner = person();
    String occupant = person();
    var landlord = officer.as(Tokens.person(Role.LANDLORD, owner));
    var mine =
        Map.<String, Object>of(
            "landlord",
            Map.of("personId", owner),
            "tenants",
            List.of(occupant),
            "occupants",
            List.of(occupant),
            "filedBy",
            "TENANT");
    String path =
        officer
            .as(Tokens.person(Role.RESIDENT, occupant))
            .post("/api/tenancies", lease(dwelling, "2026-01-01", "2036-12-31", mine))
            .header("Location");
    assertThat(duties(landlord)).containsExactly("CONFIRM_FILING", "DECLARE_MOVE_IN");
    landlord.post(path + "/confirmation", Map.of(), "If-Match", "\"1\"");
    residents.publish(occupant, 1, "王小明", dwelling);
    assertThat(Eventually.eventually(() -> duties(landlord), List::isEmpty)).isEmpty();
    landlord.post(
        path + "/termination", Map.of("on", "2026-10-31", "reason", "搬离"), "If-Match", "\"2\"");
    assertThat(duties(landlord)).containsExactly("DECLARE_MOVE_OUT");
    residents.publish(occupant, 2, "王小明", null);
    assertThat(Eventually.eventually(() -> duties(landlord), List::isEmpty)).isEmpty();
  }

  @Test
  void duties_of_an_unconfirmed_filing_do_not_disclose_where_a_person_lives() {
    String dwelling = aDwelling(officer);
    String claimant = person();
    String stranger = person();
    residents.publish(stranger, 1, "王小明", dwelling);
    var landlord = officer.as(Tokens.person(Role.LANDLORD, claimant));
    var claim =
        Map.<String, Object>of(
            "landlord",
            Map.of("personId", claimant),
            "tenants",
            List.of(stranger),
            "occupants",
            List.of(stranger));
    assertThat(
            landlord
                .post("/api/tenancies", lease(dwelling, "2026-01-01", "2036-12-31", claim))
                .status())
        .isEqualTo(201);
    assertThat(duties(landlord)).containsExactly("DECLARE_MOVE_IN");
    String path =
        landlord.get("/api/premises").body().at("/items/0/tenancies/0/tenancyId").asString();
    officer
        .as(Tokens.person(Role.RESIDENT, stranger))
        .post("/api/tenancies/" + path + "/confirmation", Map.of(), "If-Match", "\"1\"");
    assertThat(Eventually.eventually(() -> duties(landlord), List::isEmpty)).isEmpty();
  }

  @Test
  void premises_are_those_owned_let_or_under_mandate() {
    String owner = person();
    String manager = person();
    var landlord = officer.as(Tokens.person(Role.LANDLORD, owner));
    String owned = aDwelling(officer);
    officer.put(
        "/api/dwellings/" + owned + "/owners",
        Map.of("owners", List.of(Map.of("personId", owner))),
        "If-Match",
        "\"1\"");
    String let = aDwelling(officer);
    landlord.post(
        "/api/tenancies",
        lease(let, "2026-01-01", "2036-12-31", Map.of("landlord", Map.of("personId", owner))));
    assertThat(dwellings(landlord.get("/api/premises").body()))
        .containsExactlyInAnyOrder(owned, let);
    var first = landlord.get("/api/premises?limit=1").body();
    assertThat(first.path("items")).hasSize(1);
    assertThat(
            dwellings(
                landlord
                    .get("/api/premises?limit=1&after=" + first.path("next").asString())
                    .body()))
        .hasSize(1)
        .doesNotContainAnyElementsOf(dwellings(first));
    var caretaker = officer.as(Tokens.person(Role.LANDLORD, manager));
    assertThat(dwellings(caretaker.get("/api/premises").body())).isEmpty();
    landlord.post(
        "/api/mandates", Map.of("holder", Map.of("personId", manager), "kind", "MANAGER"));
    assertThat(dwellings(caretaker.get("/api/premises").body()))
        .containsExactlyInAnyOrder(owned, let);
    assertThat(officer.get("/api/premises").status()).isEqualTo(403);
  }
}
