package io.anju.bench.registration;

import io.anju.bench.client.BenchSettings;
import io.anju.bench.client.GatewayClient;
import io.anju.bench.client.ParallelStage;
import io.anju.bench.client.RegistryResponse;
import io.anju.bench.measure.ClosedLoopLoad;
import io.anju.bench.measure.OpenLoopLoad;
import io.anju.bench.measure.Report;
import io.anju.bench.measure.Sample;
import java.nio.file.Path;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Part of {@code /anju bench permits}: declarations of residence through the gateway, each from the
 * moment it is due until it is acknowledged (durably: {@code w: majority, j: true}) and until the
 * single view shows it; and eligibility evaluations.
 */
public final class RegistrationBench {

  private static final int[] RATES = {50, 100, 150, 200, 250, 300, 350, 400};
  private static final double SECONDS = 15;
  private static final double WARM_UP_SECONDS = 30;
  private static final int WARM_UP_RATE = 100;
  private static final double MAX_P99_MILLIS = 1000;
  private static final int CLIENTS = 16;
  private static final int PEOPLE = 16_000;

  private final BenchSettings settings = BenchSettings.fromEnvironment();
  private final DeclarationWorkload workload;
  private final StringBuilder table =
      new StringBuilder(
          """
          Declarations of residence through the gateway at a steady rate (an open loop: each is \
          measured from the moment it was due). *Acknowledged*:
          durable in the store. *Visible*: shown by the single view, read through the gateway.

          | due per second | completed per second | acknowledged p50 ms | p99 ms | visible p50 ms \
          | p99 ms | failures |
          |---:|---:|---:|---:|---:|---:|---:|
          """);

  private RegistrationBench(long seed) {
    workload =
        new DeclarationWorkload(
            new GatewayClient(settings), new ParallelStage(System.out, CLIENTS), seed, PEOPLE);
  }

  public static void main(String[] arguments) {
    long seed =
        arguments.length == 0 ? System.currentTimeMillis() / 1000 : Long.parseLong(arguments[0]);
    new RegistrationBench(seed).run();
    System.exit(0);
  }

  private void run() {
    workload.registerPersons();
    runAtRate(WARM_UP_RATE / 2, WARM_UP_SECONDS);
    // Before the rates are raised beyond capacity: afterwards the backlog would be measured too.
    ClosedLoopLoad.run(CLIENTS, SECONDS / 3, workload::evaluateEligibility);
    var evaluations = ClosedLoopLoad.run(CLIENTS, SECONDS, workload::evaluateEligibility);
    int sustainedRate = 0;
    for (int rate : RATES) {
      if (workload.remaining() < rate * SECONDS) {
        break;
      }
      var samples = runAtRate(rate, SECONDS);
      row(rate, samples[0], samples[1]);
      if (samples[1].failures() > 0 || samples[1].millis(99) > MAX_P99_MILLIS) {
        break;
      }
      sustainedRate = rate;
    }
    table.append(
        ("%nHighest sustained rate (no failure, visible p99 within a second): **%d per second**"
                + " (aim ≥ 100 per core).%n")
            .formatted(sustainedRate));
    table.append(
        ("%nEligibility evaluations through the gateway, %d clients: **%,.0f per second**,"
                + " p50 %.1f ms, p99 %.1f ms, %d failures.%n")
            .formatted(
                CLIENTS,
                evaluations.perSecond(),
                evaluations.millis(50),
                evaluations.millis(99),
                evaluations.failures()));
    System.out.println(table);
    Report.write(
        settings.home().resolve(Path.of("docs", "performance.md")),
        "registrations",
        table.toString());
  }

  /** The latencies until acknowledged and until visible. */
  private Sample[] runAtRate(int rate, double seconds) {
    var acknowledged = new ConcurrentLinkedQueue<Long>();
    long began = System.nanoTime();
    var visible =
        OpenLoopLoad.run(
            rate,
            seconds,
            turn -> {
              long due = began + (long) (turn * 1e9 / rate);
              RegistryResponse declared = workload.declare();
              acknowledged.add(System.nanoTime() - due);
              workload.awaitView(declared);
            });
    long[] nanos = acknowledged.stream().mapToLong(Long::longValue).sorted().toArray();
    var samples = new Sample[] {new Sample(nanos, visible.seconds(), visible.failures()), visible};
    System.out.printf(
        "  %4d/s  acknowledged p50 %.1f p99 %.1f ms  visible p50 %.1f p99 %.1f ms  failures %d%n",
        rate,
        samples[0].millis(50),
        samples[0].millis(99),
        visible.millis(50),
        visible.millis(99),
        visible.failures());
    return samples;
  }

  private void row(int rate, Sample acknowledged, Sample visible) {
    table.append(
        "| %d | %.0f | %.1f | %.1f | %.1f | %.1f | %d |%n"
            .formatted(
                rate,
                visible.perSecond(),
                acknowledged.millis(50),
                acknowledged.millis(99),
                visible.millis(50),
                visible.millis(99),
                visible.failures()));
  }
}
