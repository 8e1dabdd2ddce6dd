package io.anju.bench.permits;

import com.mongodb.client.MongoClients;
import io.anju.bench.client.Gateway;
import io.anju.bench.client.Settings;
import io.anju.bench.life.Newcomer;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The running registry's own sweep puts to sleep those whose endorsement was missed, first among few permits, then among many:
 * what it costs follows those due.
 */
final class SweepBench {

  private static final String DIVISION = "320508";

  private final Gateway gateway;
  private final Settings settings;

  SweepBench(Gateway gateway, Settings settings) {
    this.gateway = gateway;
    this.settings = settings;
  }

  /** Whether every permit due was put to sleep. @param among numbers of permits, ascending */
  boolean run(List<Integer> among, int due, PrintStream out) {
    var model = new Newcomer(gateway, DIVISION);
    model.moveIn(LocalDate.now().minusMonths(20));
    model.apply("EMPLOYMENT", null, "PHOTO", "LABOUR_CONTRACT");
    model.act("/approval", Map.of());
    model.act("/issue", null);
    boolean all = true;
    try (var mongo = MongoClients.create(settings.mongodb())) {
      var crowd = new Crowd(mongo.getDatabase("anju_residence"), model.person(), model.permit().substring("/api/permits/".length()));
      for (int size : among) {
        long began = System.nanoTime();
        crowd.growTo(size - due);
        crowd.holders(due);
        out.printf("  %,d permits at rest after %.0f s%n", size, (System.nanoTime() - began) / 1e9);
        all &= measured(crowd, size, due, out);
      }
    }
    return all;
  }

  private static boolean measured(Crowd crowd, int size, int due, PrintStream out) {
    long asleep = crowd.asleep();
    long began = System.nanoTime();
    crowd.makeDue();
    crowd.awaitNoneDue();
    double seconds = (System.nanoTime() - began) / 1e9;
    long done = crowd.asleep() - asleep;
    out.printf("  among %,9d permits %,d due (%.1f %%): %,d put to sleep in %.1f s, %,.0f/s%n",
        size, due, 100.0 * due / size, done, seconds, done / seconds);
    return done == due;
  }
}
