package io.anju.bench.tenancies;

import io.anju.bench.client.ConcurrentRequests;
import io.anju.bench.client.GatewayClient;
import io.anju.bench.client.RegistryResponse;
import io.anju.bench.client.TokenRequest;
import io.anju.bench.population.BuildingGenerator;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * Many landlords file for one dwelling at once, round after round. A room must never have two
 * tenancies, nor the dwelling more occupants than it may have.
 */
final class FilingRace {

  private static final String DIVISION = "320508";
  private static final int BATCH_SIZE = 500;
  private static final Set<String> EXPECTED_CONFLICTS =
      Set.of("tenancy-overlap", "dwelling-overcrowded");

  private final GatewayClient gateway;
  private final int clients;
  private final TokenRequest housing = new TokenRequest("housing-officer", DIVISION);

  FilingRace(GatewayClient gateway, int clients) {
    this.gateway = gateway;
    this.clients = clients;
  }

  /**
   * Whether every round filed at least one tenancy, none more than the dwelling may have, and every
   * refusal named its reason.
   */
  boolean run(int rounds, PrintStream out) {
    var dwellings = createDwellings(rounds);
    if (!hasPersonLimit(dwellings.removeLast())) {
      out.println(
          "  the running registry has no occupancy limit: stop it (./anju down), so that the race"
              + " starts one that has");
      return false;
    }
    int inconsistent = 0;
    int unexplained = 0;
    long startedAt = System.nanoTime();
    for (int round = 0; round < rounds; round++) {
      var resource = RaceResource.values()[round % RaceResource.values().length];
      String dwelling = dwellings.get(round);
      long seed = round;
      var responses =
          ConcurrentRequests.sendAll(
              clients,
              client ->
                  gateway.post(
                      housing,
                      "/api/tenancies",
                      resource.filingRequest(dwelling, client, new Random(seed * clients + client)),
                      UUID.randomUUID().toString()));
      var filed = filedTenancies(dwelling);
      long successful = responses.stream().filter(RegistryResponse::succeeded).count();
      if (!resource.isConsistent(filed) || filed.size() != successful) {
        inconsistent++;
        out.printf(
            "  round %d for %s at %s: %d filings accepted, on record %s%n",
            round + 1, resource, dwelling, successful, filed);
      }
      unexplained +=
          (int)
              responses.stream()
                  .filter(response -> !response.succeeded() && !isExplainedConflict(response))
                  .count();
      if ((round + 1) % 100 == 0) {
        out.printf(
            "  %,5d rounds  inconsistent %d  unexplained %d%n",
            round + 1, inconsistent, unexplained);
      }
    }
    out.printf(
        "  %d clients, %,d rounds in %.0f s: a room let twice, over capacity or no filing accepted"
            + " %d times, unexplained refusals %d%n",
        clients, rounds, (System.nanoTime() - startedAt) / 1e9, inconsistent, unexplained);
    return inconsistent == 0 && unexplained == 0;
  }

  /**
   * Creates a dwelling for each round and one for the warm-up, in new buildings; with rooms where
   * rooms are contended for.
   */
  private List<String> createDwellings(int rounds) {
    var street = firstChild(DIVISION);
    var community = firstChild(street.path("code").asString());
    var dwellings = new ArrayList<String>();
    for (int from = 0; from <= rounds; from += BATCH_SIZE) {
      var houses = new BuildingGenerator(System.nanoTime());
      var building =
          requireSuccess(
              gateway.post(
                  housing,
                  "/api/buildings",
                  houses.building(
                      from, community.path("code").asString(), community.path("name").asString()),
                  UUID.randomUUID().toString()));
      var rooms =
          IntStream.rangeClosed(from, Math.min(rounds, from + BATCH_SIZE - 1))
              .mapToObj(FilingRace::dwellingRequest)
              .toList();
      requireSuccess(
              gateway.post(
                  housing,
                  "/api/buildings/" + building.text("buildingCode") + "/dwellings",
                  rooms,
                  UUID.randomUUID().toString()))
          .body()
          .path("items")
          .forEach(item -> dwellings.add(item.path("dwellingCode").asString()));
    }
    return dwellings;
  }

  private static Map<String, Object> dwellingRequest(int round) {
    var dwelling =
        new HashMap<String, Object>(
            Map.of(
                "floor",
                String.valueOf(1 + round % 50),
                "room",
                String.valueOf(1_000 + round),
                "use",
                "RESIDENTIAL",
                "area",
                90));
    if (RaceResource.values()[round % RaceResource.values().length] == RaceResource.ROOMS) {
      dwelling.put("rooms", RaceResource.ROOM_COUNT);
    }
    return dwelling;
  }

  private boolean hasPersonLimit(String dwelling) {
    var random = new Random(1);
    var request = new HashMap<>(RaceResource.WHOLE.filingRequest(dwelling, 0, random));
    request.put(
        "occupants",
        IntStream.rangeClosed(0, RaceResource.MAX_PERSONS)
            .mapToObj(i -> RaceResource.WHOLE.filingRequest(dwelling, i, random))
            .map(filing ->
                (List<?>) Objects.requireNonNull(filing.get("tenants"), "every filing has one"))
            .map(List::getFirst)
            .toList());
    return gateway.post(housing, "/api/tenancies", request, UUID.randomUUID().toString()).status()
        == 422;
  }

  private List<JsonNode> filedTenancies(String dwelling) {
    return requireSuccess(
            gateway.get(
                housing,
                "/api/tenancies?limit=100&dwelling=" + dwelling,
                "Anju-Purpose",
                "demonstration"))
        .body()
        .path("items")
        .valueStream()
        .filter(tenancy -> tenancy.path("status").asString().equals("FILED"))
        .toList();
  }

  private JsonNode firstChild(String division) {
    return requireSuccess(gateway.get(housing, "/api/divisions/" + division + "/children?limit=1"))
        .body()
        .path("items")
        .path(0);
  }

  private static boolean isExplainedConflict(RegistryResponse response) {
    return response.status() == 409
        && EXPECTED_CONFLICTS.contains(response.errorCode())
        && !response.text("detail").isEmpty();
  }

  private static RegistryResponse requireSuccess(RegistryResponse response) {
    if (!response.succeeded()) {
      throw new IllegalStateException("refused: " + response.status() + " " + response.body());
    }
    return response;
  }
}
