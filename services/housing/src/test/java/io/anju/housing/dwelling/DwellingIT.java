package io.anju.housing.dwelling;

import static io.anju.housing.HousingFixture.aBuilding;
import static io.anju.housing.HousingFixture.aDwelling;
import static io.anju.housing.HousingFixture.errors;
import static io.anju.housing.HousingFixture.racing;
import static io.anju.housing.HousingFixture.room;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.housing.HousingFixture;
import io.anju.housing.RunningHousing;
import io.anju.platform.access.Role;
import io.anju.platform.fixture.Eventually;
import io.anju.platform.fixture.Http;
import io.anju.platform.fixture.Http.Response;
import io.anju.platform.fixture.Tokens;
import io.anju.platform.fixture.Topic;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningHousing
class DwellingIT {

  @LocalServerPort private int port;
  private Http officer;

  @BeforeEach
  void signIn() {
    officer = HousingFixture.officer(port);
  }

  private static List<String> codes(Response answer) {
    return answer.body().path("items").values().stream()
        .map(item -> item.path("dwellingCode").asString())
        .toList();
  }

  @Test
  void one_request_codes_up_to_a_thousand_rooms() {
    String building = aBuilding(officer);
    var rooms =
        IntStream.rangeClosed(1, 1_000).mapToObj(i -> room(Integer.toString(1_000 + i))).toList();
    var made = officer.post("/api/buildings/" + building + "/dwellings", rooms);
    assertThat(made.status()).isEqualTo(201);
    assertThat(codes(made))
        .hasSize(1_000)
        .doesNotHaveDuplicates()
        .startsWith(building + "000001")
        .endsWith(building + "001000");
    var again = officer.post("/api/buildings/" + building + "/dwellings", rooms);
    assertThat(again.status()).isEqualTo(200);
    assertThat(codes(again)).isEqualTo(codes(made));
    assertThat(
            Eventually.eventually(
                () ->
                    Topic.all("housing.dwelling").stream()
                        .map(ConsumerRecord::key)
                        .filter(key -> key.startsWith(building))
                        .distinct()
                        .count(),
                received -> received == 1_000))
        .isEqualTo(1_000);
    assertThat(
            errors(
                officer.post(
                    "/api/buildings/" + building + "/dwellings",
                    Collections.nCopies(1_001, room("1")))))
        .containsExactly(" too-many");
  }

  @Test
  void differently_written_address_of_the_same_room_keeps_its_code() {
    String path = "/api/buildings/" + aBuilding(officer) + "/dwellings";
    var answer =
        officer.post(
            path,
            List.of(
                Map.of("unit", "1单元", "floor", "5", "room", "501", "use", "RESIDENTIAL"),
                Map.of("unit", "一单元", "room", "５０１室", "use", "RESIDENTIAL"),
                Map.of("unit", "1", "floor", "五楼", "room", "五〇一", "use", "RESIDENTIAL"),
                Map.of("unit", "1", "room", "501A", "use", "RESIDENTIAL"),
                Map.of("unit", "2", "room", "501", "use", "RESIDENTIAL")));
    assertThat(codes(answer).stream().distinct()).hasSize(3);
    assertThat(codes(answer).subList(0, 3).stream().distinct()).hasSize(1);
    assertThat(answer.body().path("items").path(0).path("address").asString())
        .endsWith("3栋1单元501室");
  }

  @Test
  void concurrent_codings_issue_one_code_per_room() {
    String path = "/api/buildings/" + aBuilding(officer) + "/dwellings";
    var rooms =
        IntStream.rangeClosed(1, 50).mapToObj(i -> room(Integer.toString(100 + i))).toList();
    var answers = racing(16, () -> codes(officer.post(path, rooms)));
    assertThat(answers.stream().distinct()).hasSize(1);
    assertThat(answers.getFirst())
        .hasSize(50)
        .doesNotHaveDuplicates()
        .allMatch(code -> code.length() == 25);
  }

  @Test
  void list_of_rooms_reports_every_validation_error() {
    String path = "/api/buildings/" + aBuilding(officer) + "/dwellings";
    var answer =
        officer.send(
            "POST",
            path,
            """
            [{"room": "101", "use": "RESIDENTIAL"}, {"use": "CASTLE", "area": -1}, 7,\
             {"room": "1?", "use": "SHOP", "rooms": 0, "colour": "red"}]\
            """);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(errors(answer))
        .containsExactlyInAnyOrder(
            "[1].room required",
            "[1].use not-one-of",
            "[1].area out-of-range",
            "[2] wrong-type",
            "[3].room element-characters",
            "[3].rooms out-of-range",
            "[3].colour field-unknown");
    assertThat(officer.send("POST", path, "[]").status()).isEqualTo(400);
    assertThat(officer.send("POST", path, "\"101\"").status()).isEqualTo(400);
    assertThat(officer.post("/api/buildings/3205080180149999999/dwellings", room("101")).status())
        .isEqualTo(404);
  }

  @Test
  void only_officials_of_the_division_code_rooms() {
    String path = "/api/buildings/" + aBuilding(officer) + "/dwellings";
    assertThat(
            officer
                .as(Tokens.official(Role.HOUSING_OFFICER, "320506"))
                .post(path, room("101"))
                .status())
        .isEqualTo(403);
    assertThat(
            officer
                .as(Tokens.person(Role.LANDLORD, HousingFixture.person()))
                .post(path, room("101"))
                .status())
        .isEqualTo(403);
  }

  @Test
  void retired_dwelling_keeps_its_code_and_lists_its_successors() {
    String building = aBuilding(officer);
    var codes =
        codes(
            officer.post(
                "/api/buildings/" + building + "/dwellings",
                List.of(room("501"), room("501A"), room("501B"))));
    String path = "/api/dwellings/" + codes.getFirst();
    var successors = Map.of("successors", codes.subList(1, 3));
    assertThat(officer.post(path + "/retirement", successors).status()).isEqualTo(428);
    assertThat(officer.post(path + "/retirement", successors, "If-Match", "\"7\"").status())
        .isEqualTo(412);
    assertThat(
            officer
                .as(Tokens.official(Role.HOUSING_OFFICER, "320506"))
                .post(path + "/retirement", successors, "If-Match", "\"1\"")
                .status())
        .isEqualTo(403);
    var retired = officer.post(path + "/retirement", successors, "If-Match", "\"1\"");
    assertThat(retired.status()).isEqualTo(200);
    assertThat(retired.header("ETag")).isEqualTo("\"3\"");
    assertThat(officer.get(path).body().path("retired").asBoolean()).isTrue();
    assertThat(
            officer
                .get("/api/dwellings/" + codes.get(2))
                .body()
                .path("predecessors")
                .path(0)
                .asString())
        .isEqualTo(codes.getFirst());
    assertThat(officer.post(path + "/retirement", successors, "If-Match", "\"3\"").status())
        .isEqualTo(200);
    assertThat(officer.post(path + "/retirement", Map.of(), "If-Match", "\"3\"").problem())
        .isEqualTo("already-retired");
    assertThat(
            officer
                .post(
                    "/api/tenancies",
                    HousingFixture.lease(codes.getFirst(), "2026-01-01", "2026-12-31", Map.of()))
                .problem())
        .isEqualTo("dwelling-retired");
    assertThat(codes(officer.post("/api/buildings/" + building + "/dwellings", room("501"))))
        .containsExactly(building + "000004");
  }

  @Test
  void invalid_successors_are_rejected() {
    String dwelling = aDwelling(officer);
    var answer =
        officer.post(
            "/api/dwellings/" + dwelling + "/retirement",
            Map.of("successors", List.of(dwelling, dwelling.substring(0, 19) + "999999")),
            "If-Match",
            "\"1\"");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(errors(answer))
        .containsExactly("successors[0] own-successor", "successors[1] dwelling-not-found");
  }

  @Test
  void dwelling_with_a_running_tenancy_cannot_be_retired() {
    String dwelling = aDwelling(officer);
    assertThat(
            officer
                .post(
                    "/api/tenancies",
                    HousingFixture.lease(dwelling, "2026-01-01", "2040-12-31", Map.of()))
                .status())
        .isEqualTo(201);
    assertThat(
            officer
                .post("/api/dwellings/" + dwelling + "/retirement", Map.of(), "If-Match", "\"1\"")
                .problem())
        .isEqualTo("dwelling-has-tenancy");
    assertThat(officer.get("/api/dwellings/" + dwelling).body().path("retired").asBoolean())
        .isFalse();
  }
}
