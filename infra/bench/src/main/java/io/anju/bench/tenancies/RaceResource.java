package io.anju.bench.tenancies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;

/** The resource that the clients of a round contend for, with its invariant. */
enum RaceResource {

  /** The whole dwelling, for terms that all have a day in common. */
  WHOLE {
    @Override
    Map<String, Object> requestFields(int client, Random random) {
      return Map.of();
    }

    @Override
    boolean isConsistent(List<JsonNode> filed) {
      return filed.size() == 1;
    }
  },

  /** One of five room names of a dwelling that has three rooms. */
  ROOMS {
    @Override
    Map<String, Object> requestFields(int client, Random random) {
      return Map.of(
          "rooms",
          List.of(
              Map.of(
                  "name", String.valueOf("ABCDE".charAt(random.nextInt(5))), "kind", "BEDROOM")));
    }

    @Override
    boolean isConsistent(List<JsonNode> filed) {
      var names =
          filed.stream().map(one -> one.path("rooms").path(0).path("name").asString()).toList();
      return names.size() == names.stream().distinct().count()
          && names.size() <= ROOM_COUNT
          && !names.isEmpty();
    }
  },

  /** A room for one to three people in a dwelling that four may live in. */
  PERSONS {
    @Override
    Map<String, Object> requestFields(int client, Random random) {
      var people = new ArrayList<String>();
      for (int i = 0; i <= random.nextInt(3); i++) {
        people.add(randomPersonId(random));
      }
      return Map.of(
          "rooms", List.of(Map.of("name", "R" + client, "kind", "BEDROOM")), "occupants", people);
    }

    @Override
    boolean isConsistent(List<JsonNode> filed) {
      return !filed.isEmpty()
          && filed.stream().mapToInt(one -> one.path("occupants").size()).sum() <= MAX_PERSONS;
    }
  };

  static final int ROOM_COUNT = 3;

  /** The occupancy limit of the rules that the run uses. */
  static final int MAX_PERSONS = 4;

  private static final String BASE32 = "abcdefghijklmnopqrstuvwxyz234567";

  /** The fields of a filing besides dwelling, term and parties. */
  abstract Map<String, Object> requestFields(int client, Random random);

  /** Whether these tenancies may exist together, and there is at least one. */
  abstract boolean isConsistent(List<JsonNode> filed);

  Map<String, Object> filingRequest(String dwelling, int client, Random random) {
    String tenant = randomPersonId(random);
    var request =
        new HashMap<String, Object>(
            Map.of(
                "dwellingCode",
                dwelling,
                "landlord",
                Map.of("personId", randomPersonId(random)),
                "tenants",
                List.of(tenant),
                "occupants",
                List.of(tenant),
                "signedOn",
                "2026-01-01",
                "monthlyRent",
                3000,
                "deposit",
                3000,
                "filedBy",
                "LANDLORD"));
    var today = LocalDate.now();
    request.put("from", today.plusDays(1 + random.nextInt(180)).toString());
    request.put("until", today.plusDays(200 + random.nextInt(180)).toString());
    request.putAll(requestFields(client, random));
    return request;
  }

  /** A personId that no person has. */
  private static String randomPersonId(Random random) {
    var id = new StringBuilder();
    random.ints(26, 0, BASE32.length()).forEach(i -> id.append(BASE32.charAt(i)));
    return id.toString();
  }
}
