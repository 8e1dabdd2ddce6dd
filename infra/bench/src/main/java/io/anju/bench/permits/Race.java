package io.anju.bench.permits;

import io.anju.bench.client.Answer;
import io.anju.bench.client.AtOnce;
import io.anju.bench.client.Gateway;
import io.anju.bench.client.Mandate;
import io.anju.bench.life.Newcomer;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Many counters apply for one person at once, round after round: one gets the permit, and every other is told why not. */
final class Race {

  private static final String DIVISION = "320508";

  private final Gateway gateway;
  private final int clients;
  private final Mandate police = new Mandate("police-officer", DIVISION);
  private final Mandate chief = new Mandate("station-chief", DIVISION);

  Race(Gateway gateway, int clients) {
    this.gateway = gateway;
    this.clients = clients;
  }

  /** Whether never two were live, and every refusal was explained. */
  boolean run(int rounds, PrintStream out) {
    var newcomer = new Newcomer(gateway, DIVISION);
    newcomer.moveIn(LocalDate.now().minusMonths(8));
    int two = 0;
    int none = 0;
    int unexplained = 0;
    long began = System.nanoTime();
    for (int round = 1; round <= rounds; round++) {
      var answers = race(newcomer.person());
      var won = answers.stream().filter(Answer::done).toList();
      long live = live(newcomer.person());
      two += won.size() > 1 || live > 1 ? 1 : 0;
      none += won.isEmpty() ? 1 : 0;
      unexplained += (int) answers.stream().filter(answer -> !answer.done() && !explained(answer)).count();
      for (var winner : won) {
        gateway.post(chief, "/api/permits/" + winner.text("permitId") + "/refusal", Map.of("reasons", "race"),
            UUID.randomUUID().toString(), "If-Match", "*");
      }
      if (round % 100 == 0) {
        out.printf("  %,5d rounds  two live %d  nobody served %d  unexplained %d%n", round, two, none, unexplained);
      }
    }
    double seconds = (System.nanoTime() - began) / 1e9;
    out.printf("  %d clients, %,d rounds in %.0f s: two live permits %d times, nobody served %d times, unexplained refusals %d%n",
        clients, rounds, seconds, two, none, unexplained);
    return two == 0 && none == 0 && unexplained == 0;
  }

  private List<Answer> race(String person) {
    var body = Map.of("personId", person, "ground", "EMPLOYMENT", "evidence",
        List.of(Map.of("kind", "PHOTO", "reference", "p"), Map.of("kind", "LABOUR_CONTRACT", "reference", "c")));
    return AtOnce.ask(clients, _ -> gateway.post(police, "/api/permits", body, UUID.randomUUID().toString()));
  }

  private long live(String person) {
    return gateway.get(police, "/api/permits?limit=10&person=" + person, "Anju-Purpose", "demonstration").body().path("items").valueStream()
        .filter(permit -> List.of("ACCEPTED", "APPROVED", "ACTIVE", "SUSPENDED").contains(permit.path("status").asString())).count();
  }

  private static boolean explained(Answer answer) {
    return answer.status() == 409 && answer.problem().equals("permit-exists") && !answer.text("detail").isEmpty();
  }
}
