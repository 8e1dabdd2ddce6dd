package io.anju.bench.tenancies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;

/** What a round races for, and what its record must never show. */
enum Prize {

  /** The whole dwelling, for terms that all share a day. */
  WHOLE {
    @Override
    Map<String, Object> wanted(int client, Random dice) {
      return Map.of();
    }

    @Override
    boolean kept(List<JsonNode> filed) {
      return filed.size() == 1;
    }
  },

  /** One of five rooms of a dwelling that has three. */
  ROOMS {
    @Override
    Map<String, Object> wanted(int client, Random dice) {
      return Map.of("rooms", List.of(Map.of("name", String.valueOf("ABCDE".charAt(dice.nextInt(5))), "kind", "BEDROOM")));
    }

    @Override
    boolean kept(List<JsonNode> filed) {
      var names = filed.stream().map(one -> one.path("rooms").path(0).path("name").asString()).toList();
      return names.size() == names.stream().distinct().count() && names.size() <= ROOMS_BUILT && !names.isEmpty();
    }
  },

  /** A room of one's own for one to three people, where four may live. */
  PERSONS {
    @Override
    Map<String, Object> wanted(int client, Random dice) {
      var people = new ArrayList<String>();
      for (int i = 0; i <= dice.nextInt(3); i++) {
        people.add(someone(dice));
      }
      return Map.of("rooms", List.of(Map.of("name", "R" + client, "kind", "BEDROOM")), "occupants", people);
    }

    @Override
    boolean kept(List<JsonNode> filed) {
      return !filed.isEmpty() && filed.stream().mapToInt(one -> one.path("occupants").size()).sum() <= PERSONS_BORNE;
    }
  };

  static final int ROOMS_BUILT = 3;
  /** As in the rules the race runs under. */
  static final int PERSONS_BORNE = 4;

  private static final String BASE32 = "abcdefghijklmnopqrstuvwxyz234567";

  /** What a client asks beside dwelling, term and parties. */
  abstract Map<String, Object> wanted(int client, Random dice);

  /** Whether these tenancies may stand beside each other, and somebody was served. */
  abstract boolean kept(List<JsonNode> filed);

  Map<String, Object> form(String dwelling, int client, Random dice) {
    String tenant = someone(dice);
    var form = new HashMap<String, Object>(Map.of("dwellingCode", dwelling, "landlord", Map.of("personId", someone(dice)),
        "tenants", List.of(tenant), "occupants", List.of(tenant), "signedOn", "2026-01-01", "monthlyRent", 3000, "deposit", 3000,
        "filedBy", "LANDLORD"));
    var today = LocalDate.now();
    form.put("from", today.plusDays(1 + dice.nextInt(180)).toString());
    form.put("until", today.plusDays(200 + dice.nextInt(180)).toString());
    form.putAll(wanted(client, dice));
    return form;
  }

  /** A personId of nobody. */
  private static String someone(Random dice) {
    var id = new StringBuilder();
    dice.ints(26, 0, BASE32.length()).forEach(i -> id.append(BASE32.charAt(i)));
    return id.toString();
  }
}
