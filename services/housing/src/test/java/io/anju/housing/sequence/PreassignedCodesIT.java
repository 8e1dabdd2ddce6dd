package io.anju.housing.sequence;

import static io.anju.housing.HousingFixture.aBuilding;
import static io.anju.housing.HousingFixture.building;
import static io.anju.housing.HousingFixture.errors;
import static io.anju.housing.HousingFixture.grid;
import static io.anju.housing.HousingFixture.racing;
import static io.anju.housing.HousingFixture.room;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.anju.housing.HousingFixture;
import io.anju.housing.RunningHousing;
import io.anju.platform.fixture.Http;
import io.anju.platform.fixture.Http.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Codes that a city gave before stand beside those the registry issues. */
@RunningHousing
class PreassignedCodesIT {

  @Autowired private MongoDatabase database;
  @Autowired private BoundedSequences sequences;
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

  private static Map<String, Object> preassigned(String room, String code) {
    return with(room(room), "dwellingCode", code);
  }

  private static Map<String, Object> with(Map<String, Object> known, String field, Object value) {
    var all = new HashMap<>(known);
    all.put(field, value);
    return all;
  }

  private static List<Map<String, Object>> rooms(int from, int to) {
    return IntStream.rangeClosed(from, to).mapToObj(i -> room(Integer.toString(i))).toList();
  }

  private void raiseSequence(String sequence, long last) {
    database
        .getCollection("sequences")
        .updateOne(Filters.eq("_id", sequence), Updates.max("last", last));
  }

  @Test
  void issued_codes_skip_preassigned_codes() {
    String building = aBuilding(officer);
    String path = "/api/buildings/" + building + "/dwellings";
    var before =
        officer.post(
            path,
            List.of(
                preassigned("101", building + "000001"),
                preassigned("102", building + "000002"),
                preassigned("103", building + "000004"),
                preassigned("104", building + "T00117")));
    assertThat(before.status()).as("%s", before.body()).isEqualTo(201);
    assertThat(codes(officer.post(path, rooms(201, 203))))
        .containsExactlyInAnyOrder(building + "000003", building + "000005", building + "000006");
    assertThat(officer.get("/api/dwellings/" + building + "T00117").body().path("room").asString())
        .isEqualTo("104");
  }

  @Test
  void concurrent_issued_and_preassigned_codes_are_unique() {
    String building = aBuilding(officer);
    String path = "/api/buildings/" + building + "/dwellings";
    var calls = new ArrayList<Callable<List<String>>>();
    for (int i = 0; i < 8; i++) {
      int client = i;
      calls.add(() -> codes(officer.post(path, rooms(1_000 + 10 * client, 1_009 + 10 * client))));
      calls.add(() ->
          IntStream.range(0, 10)
              .mapToObj(n ->
                  officer.post(
                      path,
                      preassigned(
                          "9" + client + n, building + "%06d".formatted(20 * n + client + 1))))
              .filter(answer -> answer.status() == 201)
              .flatMap(answer -> codes(answer).stream())
              .toList());
    }
    var all = racing(calls).stream().flatMap(List::stream).toList();
    assertThat(all).hasSizeGreaterThan(80).doesNotHaveDuplicates();
  }

  @Test
  void one_code_per_room_and_one_room_per_code() {
    String building = aBuilding(officer);
    String path = "/api/buildings/" + building + "/dwellings";
    assertThat(officer.post(path, preassigned("101", building + "000077")).status()).isEqualTo(201);
    assertThat(officer.post(path, preassigned("101", building + "000077")).status()).isEqualTo(200);
    var taken = officer.post(path, preassigned("102", building + "000077"));
    assertThat(taken.status()).isEqualTo(409);
    assertThat(taken.problem()).isEqualTo("code-taken");
    assertThat(officer.post(path, preassigned("101", building + "000078")).problem())
        .isEqualTo("already-coded");
    var invalid =
        officer.post(
            path,
            List.of(
                preassigned("103", aBuilding(officer) + "000001"),
                preassigned("104", building + "******"),
                preassigned("105", building + "000000"),
                Map.of("use", "RESIDENTIAL", "dwellingCode", building + "000009")));
    assertThat(errors(invalid))
        .containsExactlyInAnyOrder(
            "[0].dwellingCode code-of-other-building",
            "[1].dwellingCode code-outdoors",
            "[2].dwellingCode code-of-building-itself",
            "[3].room code-of-building-itself");
  }

  @Test
  void single_dwelling_building_has_suffix_000000() {
    String building = aBuilding(officer);
    String path = "/api/buildings/" + building + "/dwellings";
    var whole =
        officer.post(path, Map.of("use", "RESIDENTIAL", "dwellingCode", building + "000000"));
    assertThat(whole.status()).as("%s", whole.body()).isEqualTo(201);
    var found = officer.get("/api/dwellings/" + building + "000000").body();
    assertThat(found.has("room")).isFalse();
    assertThat(found.path("address").asString())
        .isEqualTo(officer.get("/api/buildings/" + building).body().path("text").asString());
    assertThat(codes(officer.post(path, room("101")))).containsExactly(building + "000001");
  }

  @Test
  void preassigned_building_code_may_contain_letters() {
    String grid = grid();
    var shed = officer.post("/api/buildings", with(building(grid), "buildingCode", grid + "T0117"));
    assertThat(shed.status()).as("%s", shed.body()).isEqualTo(201);
    assertThat(shed.body().path("buildingCode").asString()).isEqualTo(grid + "T0117");
    assertThat(
            officer
                .post("/api/buildings", with(building(grid), "buildingCode", grid + "00001"))
                .status())
        .isEqualTo(201);
    assertThat(
            officer.post("/api/buildings", building(grid)).body().path("buildingCode").asString())
        .isEqualTo(grid + "00002");
    assertThat(
            officer
                .post("/api/buildings", with(building(grid), "buildingCode", grid + "T0117"))
                .problem())
        .isEqualTo("code-taken");
    var outdoors =
        officer.post("/api/buildings", with(building(grid), "buildingCode", grid + "*****"));
    assertThat(errors(outdoors)).containsExactly("buildingCode code-outdoors");
  }

  @Test
  void concurrent_take_all_gives_no_number_twice() {
    String run = aBuilding(officer) + ":race:";
    var counts =
        IntStream.rangeClosed(1, 6).boxed().collect(Collectors.toMap(i -> run + i, i -> i));
    var drawn = new ConcurrentLinkedQueue<String>();
    racing(
        8,
        () -> {
          for (int round = 0; round < 20; round++) {
            sequences
                .takeAll(counts, 999_999)
                .forEach((sequence, first) ->
                    LongStream.range(first, first + counts.get(sequence))
                        .forEach(number -> drawn.add(sequence + " " + number)));
          }
          return drawn.size();
        });
    assertThat(drawn).hasSize(8 * 20 * (1 + 2 + 3 + 4 + 5 + 6)).doesNotHaveDuplicates();
    raiseSequence(run + 6, 999_998);
    assertThat(sequences.takeAll(counts, 999_999)).hasSize(5).doesNotContainKey(run + 6);
  }

  @Test
  void exhausted_number_space_is_building_full_and_grid_full() {
    String building = aBuilding(officer);
    String path = "/api/buildings/" + building + "/dwellings";
    officer.post(path, room("101"));
    raiseSequence("dwelling:" + building, 999_997);
    var last = officer.post(path, rooms(201, 203));
    assertThat(last.status()).isEqualTo(409);
    assertThat(last.problem()).isEqualTo("building-full");
    assertThat(codes(officer.post(path, rooms(201, 202))))
        .containsExactly(building + "999998", building + "999999");
    String grid = grid();
    officer.post("/api/buildings", building(grid));
    raiseSequence("building:" + grid, 99_999);
    assertThat(officer.post("/api/buildings", building(grid)).problem()).isEqualTo("grid-full");
  }

  @Test
  void number_drawn_before_a_crash_stays_a_gap() {
    String building = aBuilding(officer);
    String path = "/api/buildings/" + building + "/dwellings";
    officer.post(path, room("101"));
    raiseSequence("dwelling:" + building, 2);
    assertThat(codes(officer.post(path, room("102")))).containsExactly(building + "000003");
  }
}
