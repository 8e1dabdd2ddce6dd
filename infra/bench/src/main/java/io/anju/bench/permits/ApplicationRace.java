package io.anju.bench.permits;

import io.anju.bench.client.ConcurrentRequests;
import io.anju.bench.client.GatewayClient;
import io.anju.bench.client.RegistryResponse;
import io.anju.bench.client.TokenRequest;
import io.anju.bench.permitlife.SyntheticApplicant;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Many clients apply for a permit of one person at once, round after round: one application is
 * accepted, and every other refused with its reason.
 */
final class ApplicationRace {

  private static final String DIVISION = "320508";

  private final GatewayClient gateway;
  private final int clients;
  private final TokenRequest police = new TokenRequest("police-officer", DIVISION);
  private final TokenRequest chief = new TokenRequest("station-chief", DIVISION);

  ApplicationRace(GatewayClient gateway, int clients) {
    this.gateway = gateway;
    this.clients = clients;
  }

  /** Whether there were never two live permits, and every refusal named its reason. */
  boolean run(int rounds, PrintStream out) {
    var applicant = new SyntheticApplicant(gateway, DIVISION);
    applicant.declareResidence(LocalDate.now().minusMonths(8));
    int doubles = 0;
    int noneAccepted = 0;
    int unexplained = 0;
    long startedAt = System.nanoTime();
    for (int round = 1; round <= rounds; round++) {
      var responses = applyConcurrently(applicant.person());
      var successful = responses.stream().filter(RegistryResponse::succeeded).toList();
      long live = livePermits(applicant.person());
      doubles += successful.size() > 1 || live > 1 ? 1 : 0;
      noneAccepted += successful.isEmpty() ? 1 : 0;
      unexplained +=
          (int)
              responses.stream()
                  .filter(response -> !response.succeeded() && !isExplainedConflict(response))
                  .count();
      for (var winner : successful) {
        gateway.post(
            chief,
            "/api/permits/" + winner.text("permitId") + "/refusal",
            Map.of("reasons", "race"),
            UUID.randomUUID().toString(),
            "If-Match",
            "*");
      }
      if (round % 100 == 0) {
        out.printf(
            "  %,5d rounds  two live %d  none accepted %d  unexplained %d%n",
            round, doubles, noneAccepted, unexplained);
      }
    }
    double seconds = (System.nanoTime() - startedAt) / 1e9;
    out.printf(
        "  %d clients, %,d rounds in %.0f s: two live permits %d times, none accepted %d times,"
            + " unexplained refusals %d%n",
        clients, rounds, seconds, doubles, noneAccepted, unexplained);
    return doubles == 0 && noneAccepted == 0 && unexplained == 0;
  }

  private List<RegistryResponse> applyConcurrently(String person) {
    var body =
        Map.of(
            "personId",
            person,
            "ground",
            "EMPLOYMENT",
            "evidence",
            List.of(
                Map.of("kind", "PHOTO", "reference", "p"),
                Map.of("kind", "LABOUR_CONTRACT", "reference", "c")));
    return ConcurrentRequests.sendAll(
        clients, _ -> gateway.post(police, "/api/permits", body, UUID.randomUUID().toString()));
  }

  private long livePermits(String person) {
    return gateway
        .get(police, "/api/permits?limit=10&person=" + person, "Anju-Purpose", "demonstration")
        .body()
        .path("items")
        .valueStream()
        .filter(permit ->
            List.of("ACCEPTED", "APPROVED", "ACTIVE", "SUSPENDED")
                .contains(permit.path("status").asString()))
        .count();
  }

  private static boolean isExplainedConflict(RegistryResponse response) {
    return response.status() == 409
        && response.errorCode().equals("permit-exists")
        && !response.text("detail").isEmpty();
  }
}
