package io.anju.housing;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.platform.access.Role;
import io.anju.platform.fixture.Http;
import io.anju.platform.fixture.Http.Response;
import io.anju.platform.fixture.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Places in Suzhou, made-up people and the calls every test makes. */
public final class HousingFixture {

  /** 姑苏区平江街道察院场社区. */
  public static final String COMMUNITY = "320508018014";

  /** For buildings whose grid no test looks at: a community has 99, and no more. */
  private static final String ANY_GRID = COMMUNITY + "98";

  private static final AtomicInteger ADDRESSES = new AtomicInteger();
  private static final AtomicInteger GRIDS = new AtomicInteger();
  private static final String BASE32 = "abcdefghijklmnopqrstuvwxyz234567";

  private HousingFixture() {}

  public static Http officer(int port) {
    return Http.at(port, Tokens.official(Role.HOUSING_OFFICER, "320508"));
  }

  /** One no other test uses. */
  public static String grid() {
    return COMMUNITY + "%02d".formatted(GRIDS.incrementAndGet());
  }

  public static String person() {
    var id = new StringBuilder();
    ThreadLocalRandom.current()
        .ints(26, 0, BASE32.length())
        .forEach(i -> id.append(BASE32.charAt(i)));
    return id.toString();
  }

  public static Map<String, Object> building(String grid) {
    return Map.of(
        "grid",
        grid,
        "address",
        Map.of("road", "平江路", "roadNumber", ADDRESSES.incrementAndGet() + "号", "building", "3栋"));
  }

  public static Map<String, Object> room(String room) {
    return Map.of("unit", "1单元", "room", room, "use", "RESIDENTIAL", "area", 68.5);
  }

  public static String aBuilding(Http officer) {
    var response = officer.post("/api/buildings", building(ANY_GRID));
    assertThat(response.status()).as("%s", response.body()).isEqualTo(201);
    return response.body().path("buildingCode").asString();
  }

  public static String aDwelling(Http officer) {
    var response = officer.post("/api/buildings/" + aBuilding(officer) + "/dwellings", room("501"));
    assertThat(response.status()).as("%s", response.body()).isEqualTo(201);
    return response.body().path("items").path(0).path("dwellingCode").asString();
  }

  /** A lease by a person to a person; changes replace its fields. */
  public static Map<String, Object> lease(
      String dwelling, String from, String until, Map<String, Object> changes) {
    String tenant = person();
    var lease =
        new HashMap<String, Object>(
            Map.of(
                "dwellingCode",
                dwelling,
                "landlord",
                Map.of("personId", person()),
                "tenants",
                List.of(tenant),
                "occupants",
                List.of(tenant),
                "from",
                from,
                "until",
                until,
                "signedOn",
                "2020-01-01",
                "monthlyRent",
                2800.5,
                "deposit",
                5601,
                "filedBy",
                "LANDLORD"));
    lease.putAll(changes);
    return lease;
  }

  public static List<String> errors(Response response) {
    return response.body().path("errors").values().stream()
        .map(error -> error.path("field").asString() + " " + error.path("code").asString())
        .toList();
  }

  /** All at once, each on a thread of its own; their answers in order. */
  public static <T> List<T> racing(int clients, Callable<T> call) {
    return racing(Stream.generate(() -> call).limit(clients).toList());
  }

  public static <T> List<T> racing(List<Callable<T>> calls) {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var answers = new ArrayList<T>();
      for (Future<T> response : threads.invokeAll(calls)) {
        answers.add(response.get());
      }
      return answers;
    } catch (InterruptedException | ExecutionException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
