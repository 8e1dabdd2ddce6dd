package io.anju.bench.overload;

import io.anju.bench.client.BenchSettings;
import io.anju.bench.client.GatewayClient;
import io.anju.bench.client.ParallelStage;
import io.anju.bench.measure.ClosedLoopLoad;
import io.anju.bench.measure.Report;
import io.anju.bench.registration.DeclarationWorkload;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * {@code ./anju bench overload [PEOPLE]}: more than the registry can do. The rate that it holds is
 * found by clients that wait for each answer; then half of it, as much, one and a half times, twice
 * and four times as much are offered by clients that wait for nothing and repeat nothing.
 */
public final class OverloadBench {

  private static final double[] FACTORS = {0.5, 1, 1.5, 2, 4};
  private static final int CLIENTS = 32;
  private static final double WARM_UP_SECONDS = 10;
  private static final double SECONDS = 10;
  private static final double RECOVERY_SECONDS = 15;
  private static final int READS_IN_TEN = 8;
  private static final int DEFAULT_PEOPLE = 12_000;

  private final BenchSettings settings = BenchSettings.fromEnvironment();
  private final DeclarationWorkload workload;
  private final StringBuilder table =
      new StringBuilder(
          """
          Rates in requests a second; latencies in ms from the moment a request was due. *Best*: answered to %d \
          clients that wait. *Recovered*: seconds after the
          load fell to half of the best until everything was answered within a second again.

          | what | offered | answered | of the best | p50 | p99 | refused | p99 of refusals | failed | recovered |
          |---|---:|---:|---:|---:|---:|---:|---:|---:|---:|
          """
              .formatted(CLIENTS));

  private OverloadBench(int people) {
    workload =
        new DeclarationWorkload(
            new GatewayClient(settings),
            new ParallelStage(System.out, CLIENTS),
            System.currentTimeMillis() / 1000,
            people);
  }

  public static void main(String[] arguments) {
    new OverloadBench(arguments.length == 0 ? DEFAULT_PEOPLE : Integer.parseInt(arguments[0]))
        .run();
    System.exit(0);
  }

  private void run() {
    workload.registerPersons();
    var turns = new AtomicLong();
    Supplier<Outcome> read = () -> Outcome.of(workload.tryRead(turns.incrementAndGet()));
    Supplier<Outcome> declare = () -> Outcome.of(workload.tryDeclare());
    Map<String, Supplier<Outcome>> kinds = new LinkedHashMap<>();
    kinds.put("reads of views", read);
    kinds.put("declarations", declare);
    kinds.put(
        "8 reads, 2 declarations",
        () -> (turns.incrementAndGet() % 10 < READS_IN_TEN ? read : declare).get());
    kinds.forEach(this::measure);
    long lost = workload.declaredButNotShown();
    table.append(
        "%nAcknowledged declarations that the views do not show afterwards: %d.%n".formatted(lost));
    System.out.println(table);
    Report.write(
        settings.home().resolve(Path.of("docs", "performance.md")), "overload", table.toString());
  }

  private void measure(String kind, Supplier<Outcome> request) {
    closedLoop(WARM_UP_SECONDS, request);
    double best = closedLoop(SECONDS, request);
    System.out.printf("  %s: best %.0f/s%n", kind, best);
    for (double factor : FACTORS) {
      var load = OfferedLoad.run(best * factor, SECONDS, request);
      var recovery = OfferedLoad.run(best / 2, RECOVERY_SECONDS, request);
      String row =
          "| %s × %.1f | %.0f | %.0f | %.2f | %.0f | %.0f | %.0f | %.0f | %d | %.1f |"
              .formatted(
                  kind,
                  factor,
                  load.offered(),
                  load.rate(Outcome.ANSWERED),
                  load.rate(Outcome.ANSWERED) / best,
                  load.millis(Outcome.ANSWERED, 50),
                  load.millis(Outcome.ANSWERED, 99),
                  load.rate(Outcome.REFUSED),
                  load.millis(Outcome.REFUSED, 99),
                  load.count(Outcome.FAILED) + recovery.count(Outcome.FAILED),
                  recovery.calmAfter());
      System.out.println("  " + row);
      table.append(row).append('\n');
    }
  }

  /** Answers a second. */
  private static double closedLoop(double seconds, Supplier<Outcome> request) {
    return ClosedLoopLoad.run(
            CLIENTS,
            seconds,
            _ -> {
              if (request.get() != Outcome.ANSWERED) {
                throw new IllegalStateException("not answered");
              }
            })
        .perSecond();
  }
}
