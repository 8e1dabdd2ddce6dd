package io.anju.housing.dwelling;

import static io.anju.housing.HousingFixture.aBuilding;
import static io.anju.housing.HousingFixture.aDwelling;
import static io.anju.housing.HousingFixture.errors;
import static io.anju.housing.HousingFixture.person;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.DwellingCode;
import io.anju.codes.PersonId;
import io.anju.housing.HousingFixture;
import io.anju.housing.RunningHousing;
import io.anju.housing.party.Party;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Role;
import io.anju.platform.fixture.Eventually;
import io.anju.platform.fixture.Http;
import io.anju.platform.fixture.Tokens;
import io.anju.platform.fixture.Topic;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningHousing
class DwellingChangesIT {

  private static final List<Map<String, Object>> PARTS =
      List.of(
          Map.of("name", "主卧", "kind", "BEDROOM", "area", 14.5),
          Map.of("name", "厨房", "kind", "KITCHEN"));

  @Autowired private OwnedDwellings owned;
  @LocalServerPort private int port;
  private Http officer;

  @BeforeEach
  void signIn() {
    officer = HousingFixture.officer(port);
  }

  private static boolean published(String dwelling, String part) {
    return Topic.all("housing.dwelling").stream()
        .anyMatch(fact -> fact.key().equals(dwelling) && new String(fact.value()).contains(part));
  }

  @Test
  void updated_attributes_are_published() {
    String path = "/api/dwellings/" + aDwelling(officer);
    var wanted =
        Map.of("use", "RESIDENTIAL", "area", 70, "rooms", 3, "lettable", false, "parts", PARTS);
    assertThat(officer.put(path + "/attributes", wanted).status()).isEqualTo(428);
    var noted = officer.put(path + "/attributes", wanted, "If-Match", "\"1\"");
    assertThat(noted.status()).as("%s", noted.body()).isEqualTo(200);
    assertThat(noted.header("ETag")).isEqualTo("\"2\"");
    var found = officer.get(path).body();
    assertThat(found.path("lettable").asBoolean()).isFalse();
    assertThat(found.path("parts").path(0).path("kind").asString()).isEqualTo("BEDROOM");
    assertThat(found.path("parts").path(1).path("name").asString()).isEqualTo("厨房");
    assertThat(officer.put(path + "/attributes", wanted, "If-Match", "\"1\"").status())
        .isEqualTo(412);
    assertThat(officer.put(path + "/attributes", wanted, "If-Match", "\"2\"").header("ETag"))
        .isEqualTo("\"2\"");
    assertThat(
            Eventually.eventually(
                () -> published(path.substring(15), "\"lettable\":false"), received -> received))
        .isTrue();
  }

  @Test
  void invalid_parts_list_every_validation_error() {
    String path = "/api/dwellings/" + aDwelling(officer) + "/attributes";
    var unsafe =
        officer.put(
            path,
            Map.of(
                "use",
                "RESIDENTIAL",
                "area",
                20,
                "parts",
                List.of(
                    Map.of("name", "A", "kind", "BEDROOM", "area", 15),
                    Map.of("name", "A", "kind", "BATHROOM", "area", 9))),
            "If-Match",
            "\"1\"");
    assertThat(unsafe.problem()).isEqualTo("dwelling-invalid");
    assertThat(errors(unsafe))
        .containsExactly("parts[1].name duplicate", "parts larger-than-dwelling");
    var malformed =
        officer.put(path, Map.of("parts", List.of(Map.of("kind", "CAVE"))), "If-Match", "\"1\"");
    assertThat(errors(malformed))
        .containsExactlyInAnyOrder(
            "use required", "parts[0].name required", "parts[0].kind not-one-of");
  }

  @Test
  void owners_are_visible_to_officials_of_the_division_and_to_themselves() {
    String dwelling = aDwelling(officer);
    String path = "/api/dwellings/" + dwelling + "/owners";
    String one = person();
    String two = person();
    var owners =
        Map.of(
            "owners",
            List.of(
                Map.of("personId", one, "share", "1/3"), Map.of("personId", two, "share", "2/3")));
    var noted = officer.put(path, owners, "If-Match", "\"1\"");
    assertThat(noted.status()).as("%s", noted.body()).isEqualTo(200);
    assertThat(officer.get("/api/dwellings/" + dwelling).body().toString()).doesNotContain(one);
    assertThat(officer.get(path).problem()).isEqualTo("purpose-required");
    assertThat(
            officer
                .get(path, "Anju-Purpose", "registration")
                .body()
                .path("owners")
                .path(1)
                .path("share")
                .asString())
        .isEqualTo("2/3");
    assertThat(officer.as(Tokens.person(Role.LANDLORD, two)).get(path).status()).isEqualTo(200);
    assertThat(officer.as(Tokens.person(Role.LANDLORD, person())).get(path).status())
        .isEqualTo(403);
    assertThat(
            officer
                .as(Tokens.official(Role.POLICE_OFFICER, "320506"))
                .get(path, "Anju-Purpose", "registration")
                .status())
        .isEqualTo(403);
    assertThat(Eventually.eventually(() -> published(dwelling, one), received -> received))
        .isTrue();
    assertThat(
            CurrentCaller.asSystem(
                () -> owned.findByOwner(new Party.Person(new PersonId(two)), Optional.empty(), 10)))
        .containsExactly(new DwellingCode(dwelling));
  }

  @Test
  void shares_of_the_owners_must_sum_to_one() {
    String path = "/api/dwellings/" + aDwelling(officer) + "/owners";
    var unsafe =
        officer.put(
            path,
            Map.of("owners", List.of(Map.of("personId", person(), "share", "1/3"))),
            "If-Match",
            "\"1\"");
    assertThat(unsafe.status()).isEqualTo(422);
    assertThat(errors(unsafe)).containsExactly("owners shares-sum-not-one");
    var malformed =
        officer.put(
            path,
            Map.of(
                "owners", List.of(Map.of("share", "x"), Map.of("personId", person(), "uscc", "1"))),
            "If-Match",
            "\"1\"");
    assertThat(errors(malformed))
        .contains(
            "owners[0].personId person-or-organisation",
            "owners[0].share not-a-share",
            "owners[1].personId person-or-organisation");
  }

  @Test
  void room_is_coded_with_its_parts_and_owners_and_a_list_reports_the_invalid_ones() {
    String path = "/api/buildings/" + aBuilding(officer) + "/dwellings";
    var made =
        officer.post(
            path,
            Map.of(
                "room",
                "101",
                "use",
                "RESIDENTIAL",
                "parts",
                PARTS,
                "owners",
                List.of(Map.of("personId", person()))));
    assertThat(made.status()).as("%s", made.body()).isEqualTo(201);
    var found =
        officer
            .get(
                "/api/dwellings/"
                    + made.body().path("items").path(0).path("dwellingCode").asString())
            .body();
    assertThat(found.path("parts").size()).isEqualTo(2);
    assertThat(found.path("lettable").asBoolean()).isTrue();
    var unsafe =
        officer.post(
            path,
            List.of(
                Map.of("room", "102", "use", "SHOP"),
                Map.of(
                    "room",
                    "103",
                    "use",
                    "SHOP",
                    "owners",
                    List.of(Map.of("personId", person(), "share", "1/2")))));
    assertThat(errors(unsafe)).containsExactly("[1].owners shares-sum-not-one");
  }
}
