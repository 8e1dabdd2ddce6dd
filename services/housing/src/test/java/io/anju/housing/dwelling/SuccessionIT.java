package io.anju.housing.dwelling;

import static io.anju.housing.HousingFixture.aBuilding;
import static io.anju.housing.HousingFixture.errors;
import static io.anju.housing.HousingFixture.lease;
import static io.anju.housing.HousingFixture.person;
import static io.anju.housing.HousingFixture.room;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.DocumentType;
import io.anju.codes.DwellingCode;
import io.anju.codes.Sex;
import io.anju.contract.Encrypted;
import io.anju.contract.PersonFact;
import io.anju.contract.residence.ResidenceReason;
import io.anju.housing.HousingFixture;
import io.anju.housing.RunningHousing;
import io.anju.housing.party.RegisteredPersonProjection;
import io.anju.housing.party.RegisteredPersons;
import io.anju.platform.fixture.Http;
import io.anju.platform.fixture.Http.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@RunningHousing
class SuccessionIT {

  private static final Instant THEN = Instant.parse("2026-01-01T00:00:00Z");

  @Autowired private RegisteredPersonProjection projection;
  @Autowired private RegisteredPersons persons;
  @LocalServerPort private int port;
  private Http officer;
  private String building;

  @BeforeEach
  void build() {
    officer = HousingFixture.officer(port);
    building = aBuilding(officer);
  }

  private String coded(String room) {
    return codes(officer.post("/api/buildings/" + building + "/dwellings", room(room))).getFirst();
  }

  private static List<String> codes(Response answer) {
    assertThat(answer.status()).as("%s", answer.body()).isBetween(200, 201);
    return answer.body().path("items").values().stream()
        .map(item -> item.path("dwellingCode").asString())
        .toList();
  }

  private Response replace(String code, int version, Map<String, Object> body) {
    return officer.post(
        "/api/dwellings/" + code + "/succession", body, "If-Match", "\"" + version + "\"");
  }

  private JsonNode lineage(String code) {
    return officer.get("/api/dwellings/" + code + "/lineage").body();
  }

  private static List<String> texts(JsonNode list) {
    return list.values().stream().map(JsonNode::asString).toList();
  }

  private void publishResidence(String person, long version, String dwelling, LocalDate until) {
    var residence =
        new PersonFact.Residence(
            "r",
            dwelling,
            HousingFixture.COMMUNITY,
            LocalDate.of(2026, 1, 1),
            until,
            ResidenceReason.WORK,
            LocalDate.of(2026, 1, 2),
            false,
            List.of());
    projection.apply(
        List.of(
            new PersonFact(
                person,
                version,
                DocumentType.RESIDENT_ID,
                new Encrypted("x"),
                "449999********0019",
                new Encrypted("x"),
                null,
                Sex.MALE,
                LocalDate.of(1990, 1, 1),
                "43",
                List.of(HousingFixture.COMMUNITY),
                List.of(),
                List.of(residence),
                null,
                THEN,
                List.of())));
  }

  @Test
  void split_merger_and_rebuilding_keep_the_lineage() {
    String first = coded("501");
    var halves = codes(replace(first, 1, Map.of("into", List.of(room("501A"), room("501B")))));
    assertThat(halves).hasSize(2).doesNotContain(first);
    assertThat(officer.get("/api/dwellings/" + first).body().path("retired").asBoolean()).isTrue();
    assertThat(texts(officer.get("/api/dwellings/" + first).body().path("successors")))
        .isEqualTo(halves);
    String whole =
        codes(
                replace(
                    halves.getFirst(),
                    1,
                    Map.of("with", List.of(halves.get(1)), "into", List.of(room("501")))))
            .getFirst();
    String rebuilt = codes(replace(whole, 1, Map.of("into", List.of(room("501"))))).getFirst();
    assertThat(List.of(first, halves.getFirst(), halves.get(1), whole, rebuilt))
        .doesNotHaveDuplicates();
    assertThat(texts(lineage(first).path("today"))).containsExactly(rebuilt);
    assertThat(lineage(first).path("after").size()).isEqualTo(4);
    assertThat(
            lineage(rebuilt).path("before").values().stream()
                .map(link -> link.path("dwellingCode").asString())
                .toList())
        .containsExactly(whole, halves.getFirst(), halves.get(1), first);
    assertThat(codes(officer.post("/api/buildings/" + building + "/dwellings", room("501"))))
        .containsExactly(rebuilt);
  }

  @Test
  void repeated_split_returns_the_replacements_of_the_first() {
    String first = coded("501");
    var into = Map.<String, Object>of("into", List.of(room("501A"), room("501B")));
    var halves = codes(replace(first, 1, into));
    assertThat(codes(replace(first, 3, into))).isEqualTo(halves);
    assertThat(replace(first, 3, Map.of("into", List.of(room("601A"), room("601B")))).problem())
        .isEqualTo("already-retired");
  }

  @Test
  void let_or_registered_dwellings_block_the_split_and_are_listed() {
    String let = coded("501");
    String lived = coded("502");
    var tenancy =
        officer
            .post("/api/tenancies", lease(let, "2026-01-01", "2040-12-31", Map.of()))
            .body()
            .path("tenancyId")
            .asString();
    String person = person();
    publishResidence(person, 1, lived, null);
    var refused = replace(lived, 1, Map.of("with", List.of(let), "into", List.of(room("501"))));
    assertThat(refused.problem()).isEqualTo("dwelling-has-tenancy");
    assertThat(errors(refused))
        .containsExactlyInAnyOrder(let + " still-let", lived + " still-registered");
    assertThat(refused.body().path("errors").toString()).contains(tenancy);
    assertThat(replace(lived, 1, Map.of("into", List.of(room("502A")))).problem())
        .isEqualTo("dwelling-occupied");
    assertThat(
            officer
                .post("/api/dwellings/" + lived + "/retirement", Map.of(), "If-Match", "\"1\"")
                .problem())
        .isEqualTo("dwelling-occupied");
    assertThat(officer.get("/api/dwellings/" + lived).body().path("retired").asBoolean()).isFalse();
    assertThat(codes(replace(lived, 1, Map.of("into", List.of(room("502A")), "confirmed", true))))
        .hasSize(1);
    assertThat(persons.countRegisteredAt(new DwellingCode(lived))).isEqualTo(1);
    publishResidence(person, 2, lived, LocalDate.of(2026, 5, 1));
    assertThat(persons.countRegisteredAt(new DwellingCode(lived))).isZero();
  }

  @Test
  void empty_building_is_retired_and_its_address_becomes_free() {
    String dwelling = coded("501");
    String path = "/api/buildings/" + building + "/retirement";
    var refused = officer.post(path, Map.of(), "If-Match", "\"1\"");
    assertThat(refused.problem()).isEqualTo("building-in-use");
    assertThat(errors(refused)).containsExactly(dwelling + " still-in-use");
    assertThat(
            officer
                .post("/api/dwellings/" + dwelling + "/retirement", Map.of(), "If-Match", "\"1\"")
                .status())
        .isEqualTo(200);
    var before = officer.get("/api/buildings/" + building).body();
    var address = before.path("address");
    var wanted =
        Map.of(
            "grid",
            before.path("grid").asString(),
            "address",
            Map.of(
                "road",
                address.path("road").asString(),
                "roadNumber",
                address.path("roadNumber").asString(),
                "building",
                address.path("building").asString()));
    String other = aBuilding(officer);
    assertThat(
            officer.post(path, Map.of("successors", List.of(other)), "If-Match", "\"1\"").status())
        .isEqualTo(200);
    assertThat(
            officer.post(path, Map.of("successors", List.of(other)), "If-Match", "\"3\"").status())
        .isEqualTo(200);
    assertThat(texts(officer.get("/api/buildings/" + building).body().path("successors")))
        .containsExactly(other);
    assertThat(texts(officer.get("/api/buildings/" + other).body().path("predecessors")))
        .containsExactly(building);
    assertThat(officer.post("/api/buildings/" + building + "/dwellings", room("1")).problem())
        .isEqualTo("building-retired");
    assertThat(officer.post("/api/buildings", wanted).status()).isEqualTo(201);
  }

  @Test
  void invalid_split_or_merger_lists_every_validation_error() {
    String one = coded("501");
    coded("502");
    String elsewhere = HousingFixture.aDwelling(officer);
    var refused =
        replace(
            one,
            1,
            Map.of(
                "with",
                List.of(one, elsewhere, building + "999999"),
                "into",
                List.of(room("502"))));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(errors(refused))
        .containsExactly(
            "with[0] duplicate",
            "with[1] other-building",
            "with[2] dwelling-not-found",
            "into[0].room room-taken");
    assertThat(errors(replace(one, 1, Map.of()))).containsExactly("into too-few");
  }
}
