package io.anju.housing.bulk;

import static io.anju.housing.HousingFixture.aBuilding;
import static io.anju.housing.HousingFixture.grid;
import static io.anju.housing.HousingFixture.racing;
import static io.anju.housing.HousingFixture.room;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import io.anju.housing.HousingFixture;
import io.anju.housing.RunningHousing;
import io.anju.platform.access.Role;
import io.anju.platform.fixture.Eventually;
import io.anju.platform.fixture.Http;
import io.anju.platform.fixture.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@RunningHousing
class BulkCodingIT {

  @Autowired private MongoDatabase database;
  @LocalServerPort private int port;
  private Http officer;

  @BeforeEach
  void signIn() {
    officer = HousingFixture.officer(port);
  }

  private Http.Response send(Http as, String kind, String file) {
    return as.send("POST", "/api/coding-jobs?kind=" + kind, file, "Content-Type", "text/csv");
  }

  private JsonNode sent(Http as, String kind, String file) {
    var accepted = send(as, kind, file);
    assertThat(accepted.status()).as(accepted.raw().body()).isEqualTo(202);
    String job = "/api/coding-jobs/" + accepted.body().path("jobId").asString();
    return Eventually.eventually(
        () -> as.get(job).body(), body -> !body.path("finishedAt").isNull());
  }

  private static List<Long> counts(JsonNode job) {
    assertThat(job.path("state").asString()).as("%s", job).isEqualTo("DONE");
    return Stream.of("rows", "applied", "unchanged", "rejected")
        .map(name -> job.path(name).asLong())
        .toList();
  }

  private List<String> rejects(JsonNode job) {
    return officer
        .get(
            "/api/coding-jobs/" + job.path("jobId").asString() + "/rejects",
            "Accept-Language",
            "en")
        .raw()
        .body()
        .lines()
        .skip(1)
        .map(line -> Stream.of(line.split(",", 4)).limit(3).collect(Collectors.joining(" ")))
        .toList();
  }

  private List<String> codes(String building) {
    return database
        .getCollection("dwellings")
        .find(Filters.eq("state.building", building))
        .map(found -> found.getString("_id"))
        .into(new ArrayList<>());
  }

  private static String rooms(String building, int from, int to) {
    return IntStream.rangeClosed(from, to)
        .mapToObj(i -> building + ",1单元," + i + ",住宅,70.5")
        .collect(Collectors.joining("\n", "\n", "\n"));
  }

  @Test
  void repeated_building_import_is_unchanged_and_a_later_one_updates_attributes() {
    String grid = grid();
    String table =
        "grid,buildingCode,road,roadNumber,building,aliases,floors,structure,longitude,latitude\n"
            + grid
            + ",,平江路,１５号,３栋,老钟楼|钟楼,18,砖混,120.63,31.31\n"
            + grid
            + ","
            + grid
            + "T0117,平江路,17号,,铁皮房,,,,\n";
    assertThat(counts(sent(officer, "buildings", table))).containsExactly(2L, 2L, 0L, 0L);
    assertThat(counts(sent(officer, "buildings", table))).containsExactly(2L, 0L, 2L, 0L);
    var found = officer.get("/api/buildings/" + grid + "00001").body();
    assertThat(found.path("text").asString()).endsWith("平江路15号3栋");
    assertThat(found.path("names").path(0).path("kind").asString()).isEqualTo("POPULAR");
    assertThat(found.path("location").path("latitude").asDouble()).isEqualTo(31.31);
    assertThat(officer.get("/api/buildings/" + grid + "T0117").status()).isEqualTo(200);
    var later =
        sent(
            officer,
            "buildings",
            "grid,road,roadNumber,building,floors\n" + grid + ",平江路,15,三栋,19\n");
    assertThat(counts(later)).containsExactly(1L, 1L, 0L, 0L);
    var now = officer.get("/api/buildings/" + grid + "00001").body();
    assertThat(now.path("floors").asInt()).isEqualTo(19);
    assertThat(now.path("structure").asString()).isEqualTo("砖混");
    assertThat(now.path("version").asInt()).isEqualTo(2);
  }

  @Test
  void dwelling_import_codes_dwellings_and_described_buildings() {
    String grid = grid();
    String table =
        "grid,estate,building,unit,room,use,area,lettable\n"
            + Stream.of("1栋", "2栋", "3栋")
                .flatMap(house ->
                    IntStream.rangeClosed(101, 140)
                        .mapToObj(room ->
                            grid + ",狮林苑," + house + ",1单元," + room + ",RESIDENTIAL,70.5,否"))
                .collect(Collectors.joining("\n"))
            + "\n";
    assertThat(counts(sent(officer, "dwellings", table))).containsExactly(120L, 120L, 0L, 0L);
    assertThat(counts(sent(officer, "dwellings", table))).containsExactly(120L, 0L, 120L, 0L);
    assertThat(codes(grid + "00002"))
        .hasSize(40)
        .doesNotHaveDuplicates()
        .contains(grid + "00002000001", grid + "00002000040");
    assertThat(
            officer
                .get("/api/dwellings/" + grid + "00002000001")
                .body()
                .path("lettable")
                .asBoolean())
        .isFalse();
  }

  @Test
  void preassigned_codes_are_kept_and_invalid_rows_are_rejected_one_by_one() {
    String building = aBuilding(officer);
    String other = aBuilding(officer);
    officer.post("/api/buildings/" + other + "/dwellings", room("501"));
    var job =
        sent(
            officer,
            "dwellings",
            "dwellingCode,buildingCode,unit,room,use,area,rooms\n"
                + building
                + "T00117,,,101,RESIDENTIAL,,\n"
                + building
                + "000000,,,,RESIDENTIAL,,\n"
                + ","
                + building
                + ",,102,RESIDENTIAL,,\n"
                + building
                + "T00117,,,103,RESIDENTIAL,,\n"
                + building
                + "000009,,,102,RESIDENTIAL,,\n"
                + ","
                + building
                + ",,,CASTLE,-5,x\n"
                + ",3205080180149999999,,1,SHOP,,\n"
                + other
                + "000002,"
                + building
                + ",,104,SHOP,,\n"
                + ","
                + building
                + ",,102,RESIDENTIAL,55,2\n");
    assertThat(counts(job)).containsExactly(9L, 4L, 0L, 5L);
    assertThat(rejects(job))
        .containsExactly(
            "5 dwellingCode code-taken",
            "6 dwellingCode already-coded",
            "7 room required",
            "7 use not-one-of",
            "7 area out-of-range",
            "7 rooms not-a-number",
            "8 buildingCode building-not-found",
            "9 dwellingCode code-of-other-building");
    assertThat(codes(building))
        .containsExactlyInAnyOrder(building + "T00117", building + "000000", building + "000001");
    assertThat(officer.get("/api/dwellings/" + building + "000001").body().path("area").asDouble())
        .isEqualTo(55);
  }

  @Test
  void import_outside_the_officers_division_is_rejected() {
    String building = aBuilding(officer);
    var elsewhere = officer.as(Tokens.official(Role.HOUSING_OFFICER, "320506"));
    var job =
        sent(elsewhere, "dwellings", "buildingCode,unit,room,use,area" + rooms(building, 1, 3));
    assertThat(counts(job)).containsExactly(3L, 0L, 0L, 3L);
    assertThat(codes(building)).isEmpty();
    assertThat(
            send(officer.as(Tokens.official(Role.POLICE_OFFICER, "320508")), "dwellings", "use\n")
                .status())
        .isEqualTo(403);
    assertThat(send(officer, "castles", "use\n").status()).isEqualTo(400);
  }

  @Test
  void concurrent_imports_and_requests_give_each_room_one_code() {
    String building = aBuilding(officer);
    String path = "/api/buildings/" + building + "/dwellings";
    var calls = new ArrayList<Callable<Long>>();
    for (int i = 0; i < 4; i++) {
      calls.add(() ->
          counts(
                  sent(
                      officer,
                      "dwellings",
                      "buildingCode,unit,room,use,area" + rooms(building, 101, 400)))
              .get(3));
      calls.add(() ->
          IntStream.rangeClosed(101, 110)
              .mapToObj(n -> officer.post(path, room(Integer.toString(n))))
              .filter(answer -> answer.status() > 201)
              .count());
    }
    assertThat(racing(calls)).containsOnly(0L);
    assertThat(codes(building)).hasSize(300).doesNotHaveDuplicates();
  }
}
