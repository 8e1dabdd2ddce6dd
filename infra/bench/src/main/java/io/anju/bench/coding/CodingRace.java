package io.anju.bench.coding;

import io.anju.bench.client.GatewayClient;
import io.anju.bench.client.RegistryResponse;
import io.anju.bench.client.TokenRequest;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Many clients code the same rooms and their own in one building at once, round after round. */
final class CodingRace {

  private static final int SHARED_ROOMS = 10;
  private static final int OWN_ROOMS = 5;

  private final GatewayClient gateway;
  private final TokenRequest officer;
  private final int clients;

  CodingRace(GatewayClient gateway, TokenRequest officer, int clients) {
    this.gateway = gateway;
    this.officer = officer;
    this.clients = clients;
  }

  /** Whether no two rooms got one code, and no room two codes. */
  boolean run(int rounds, String estate, PrintStream out) {
    long responses = 0;
    long codesTwice = 0;
    long roomsTwice = 0;
    long missing = 0;
    long started = System.nanoTime();
    for (int round = 1; round <= rounds; round++) {
      var building =
          gateway.post(
              officer,
              "/api/buildings",
              Map.of(
                  "grid",
                  DwellingTable.COMMUNITY + "09",
                  "address",
                  Map.of("estate", estate, "building", round + "栋")),
              UUID.randomUUID().toString());
      Map<String, String> codeOf = new HashMap<>();
      var codes = new HashSet<String>();
      for (var item : items(building.text("buildingCode"))) {
        responses++;
        String before = codeOf.put(item.room(), item.code());
        roomsTwice += before != null && !before.equals(item.code()) ? 1 : 0;
        codesTwice += before == null && !codes.add(item.code()) ? 1 : 0;
      }
      missing += SHARED_ROOMS + (long) OWN_ROOMS * clients - codeOf.size();
    }
    double seconds = (System.nanoTime() - started) / 1e9;
    out.printf(
        "  %d clients, %,d rounds in %.0f s, %,d responses: codes of two rooms %d, rooms with two"
            + " codes %d, rooms without %d%n",
        clients, rounds, seconds, responses, codesTwice, roomsTwice, missing);
    return codesTwice + roomsTwice + missing == 0;
  }

  private record Item(String room, String code) {}

  private List<Item> items(String building) {
    try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
      var calls =
          IntStream.range(0, clients)
              .<Callable<List<Item>>>mapToObj(client -> () -> coded(building, client))
              .toList();
      var items = new ArrayList<Item>();
      for (Future<List<Item>> done : all.invokeAll(calls)) {
        items.addAll(done.get());
      }
      return items;
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<Item> coded(String building, int client) {
    var rooms =
        IntStream.concat(
                IntStream.rangeClosed(101, 100 + SHARED_ROOMS),
                IntStream.rangeClosed(1, OWN_ROOMS).map(own -> 1_000 + client * 100 + own))
            .mapToObj(Integer::toString)
            .toList();
    RegistryResponse response =
        gateway.post(
            officer,
            "/api/buildings/" + building + "/dwellings",
            rooms.stream().map(room -> Map.of("room", room, "use", "RESIDENTIAL")).toList(),
            UUID.randomUUID().toString());
    if (!response.succeeded()) {
      return List.of();
    }
    return IntStream.range(0, rooms.size())
        .mapToObj(i ->
            new Item(
                rooms.get(i),
                response.body().path("items").path(i).path("dwellingCode").asString()))
        .toList();
  }
}
