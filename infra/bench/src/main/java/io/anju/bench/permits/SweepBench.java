package io.anju.bench.permits;

import com.mongodb.client.MongoClients;
import io.anju.bench.client.BenchSettings;
import io.anju.bench.client.GatewayClient;
import io.anju.bench.permitlife.SyntheticApplicant;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Measures the registry's sweep, which suspends permits whose endorsement was missed, among few and
 * among many permits: its cost follows the number of permits due.
 */
final class SweepBench {

  private static final String DIVISION = "320508";

  private final GatewayClient gateway;
  private final BenchSettings settings;

  SweepBench(GatewayClient gateway, BenchSettings settings) {
    this.gateway = gateway;
    this.settings = settings;
  }

  /**
   * Whether every due permit was suspended.
   *
   * @param among numbers of permits, ascending
   */
  boolean run(List<Integer> among, int due, PrintStream out) {
    var template = new SyntheticApplicant(gateway, DIVISION);
    template.declareResidence(LocalDate.now().minusMonths(20));
    template.apply("EMPLOYMENT", null, "PHOTO", "LABOUR_CONTRACT");
    template.actOnPermit("/approval", Map.of());
    template.actOnPermit("/issue", null);
    boolean all = true;
    try (var mongo = MongoClients.create(settings.mongodb())) {
      var population =
          new PermitPopulation(
              mongo.getDatabase("anju_residence"),
              template.person(),
              template.permit().substring("/api/permits/".length()));
      for (int size : among) {
        long startedAt = System.nanoTime();
        population.addNotDueUpTo(size - due);
        population.addHolders(due);
        out.printf(
            "  %,d permits stored after %.0f s%n", size, (System.nanoTime() - startedAt) / 1e9);
        all &= measured(population, size, due, out);
      }
    }
    return all;
  }

  private static boolean measured(PermitPopulation population, int size, int due, PrintStream out) {
    long suspendedBefore = population.suspendedCount();
    long startedAt = System.nanoTime();
    population.makeDue();
    population.awaitNoneDue();
    double seconds = (System.nanoTime() - startedAt) / 1e9;
    long done = population.suspendedCount() - suspendedBefore;
    out.printf(
        "  among %,9d permits %,d due (%.1f %%): %,d suspended in %.1f s, %,.0f/s%n",
        size, due, 100.0 * due / size, done, seconds, done / seconds);
    return done == due;
  }
}
