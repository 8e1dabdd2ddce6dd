package io.anju.bench.tenancies;

import io.anju.bench.client.Answer;
import io.anju.bench.client.AtOnce;
import io.anju.bench.client.Gateway;
import io.anju.bench.client.Mandate;
import io.anju.bench.population.Houses;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** Many landlords file for one home at once, round after round: never two on one room, nor more people than it bears. */
final class Race {

  private static final String DIVISION = "320508";
  private static final int AT_A_TIME = 500;
  private static final Set<String> EXPLAINED = Set.of("tenancy-overlap", "dwelling-crowded");

  private final Gateway gateway;
  private final int clients;
  private final Mandate housing = new Mandate("housing-officer", DIVISION);

  Race(Gateway gateway, int clients) {
    this.gateway = gateway;
    this.clients = clients;
  }

  /** Whether no round left more on record than the home bears, somebody was served in each, and every refusal was explained. */
  boolean run(int rounds, PrintStream out) {
    var homes = homes(rounds);
    if (!limited(homes.removeLast())) {
      out.println("  nobody limits persons here: end the registry (./anju down) and let the race start its own");
      return false;
    }
    int broken = 0;
    int unexplained = 0;
    long began = System.nanoTime();
    for (int round = 0; round < rounds; round++) {
      var prize = Prize.values()[round % Prize.values().length];
      String home = homes.get(round);
      long seed = round;
      var answers = AtOnce.ask(clients, client -> gateway.post(housing, "/api/tenancies",
          prize.form(home, client, new Random(seed * clients + client)), UUID.randomUUID().toString()));
      var filed = filed(home);
      long served = answers.stream().filter(Answer::done).count();
      if (!prize.kept(filed) || filed.size() != served) {
        broken++;
        out.printf("  round %d for %s at %s: %d told they have it, on record %s%n", round + 1, prize, home, served, filed);
      }
      unexplained += (int) answers.stream().filter(answer -> !answer.done() && !explained(answer)).count();
      if ((round + 1) % 100 == 0) {
        out.printf("  %,5d rounds  broken %d  unexplained %d%n", round + 1, broken, unexplained);
      }
    }
    out.printf("  %d clients, %,d rounds in %.0f s: two on one room, over capacity or nobody served %d times, unexplained refusals %d%n",
        clients, rounds, (System.nanoTime() - began) / 1e9, broken, unexplained);
    return broken == 0 && unexplained == 0;
  }

  /** One for each round and one to try, in buildings nobody has seen; those raced for room by room have rooms. */
  private List<String> homes(int rounds) {
    var street = first(DIVISION);
    var community = first(street.path("code").asString());
    var homes = new ArrayList<String>();
    for (int from = 0; from <= rounds; from += AT_A_TIME) {
      var houses = new Houses(System.nanoTime());
      var building = done(gateway.post(housing, "/api/buildings", houses.building(from, community.path("code").asString(),
          community.path("name").asString()), UUID.randomUUID().toString()));
      var rooms = IntStream.rangeClosed(from, Math.min(rounds, from + AT_A_TIME - 1)).mapToObj(Race::home).toList();
      done(gateway.post(housing, "/api/buildings/" + building.text("buildingCode") + "/dwellings", rooms, UUID.randomUUID().toString()))
          .body().path("items").forEach(item -> homes.add(item.path("dwellingCode").asString()));
    }
    return homes;
  }

  private static Map<String, Object> home(int round) {
    var home = new HashMap<String, Object>(Map.of("floor", String.valueOf(1 + round % 50), "room", String.valueOf(1_000 + round),
        "use", "RESIDENTIAL", "area", 90));
    if (Prize.values()[round % Prize.values().length] == Prize.ROOMS) {
      home.put("rooms", Prize.ROOMS_BUILT);
    }
    return home;
  }

  private boolean limited(String home) {
    var dice = new Random(1);
    var crowd = new HashMap<>(Prize.WHOLE.form(home, 0, dice));
    crowd.put("occupants", IntStream.rangeClosed(0, Prize.PERSONS_BORNE).mapToObj(i -> Prize.WHOLE.form(home, i, dice))
        .map(form -> ((List<?>) form.get("tenants")).getFirst()).toList());
    return gateway.post(housing, "/api/tenancies", crowd, UUID.randomUUID().toString()).status() == 422;
  }

  private List<JsonNode> filed(String home) {
    return done(gateway.get(housing, "/api/tenancies?limit=100&dwelling=" + home, "Anju-Purpose", "demonstration")).body().path("items").valueStream()
        .filter(tenancy -> tenancy.path("status").asString().equals("FILED")).toList();
  }

  private JsonNode first(String division) {
    return done(gateway.get(housing, "/api/divisions/" + division + "/children?limit=1")).body().path("items").path(0);
  }

  private static boolean explained(Answer answer) {
    return answer.status() == 409 && EXPLAINED.contains(answer.problem()) && !answer.text("detail").isEmpty();
  }

  private static Answer done(Answer answer) {
    if (!answer.done()) {
      throw new IllegalStateException("refused: " + answer.status() + " " + answer.body());
    }
    return answer;
  }
}
