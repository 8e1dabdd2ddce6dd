package io.anju.bench.registration;

import io.anju.bench.client.Answer;
import io.anju.bench.client.Gateway;
import io.anju.bench.client.Settings;
import io.anju.bench.client.Stage;
import io.anju.bench.measure.Load;
import io.anju.bench.measure.Pace;
import io.anju.bench.measure.Report;
import io.anju.bench.measure.Sample;
import java.nio.file.Path;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Part of {@code ./anju bench permits}: declarations of residence through the gateway, each from the moment it is due until it is
 * acknowledged (durably: {@code w: majority, j: true}) and until the single view shows it; and eligibility evaluations.
 */
public final class RegistrationBench {

  private static final int[] RATES = {50, 100, 150, 200, 250, 300, 350, 400};
  private static final double SECONDS = 15;
  private static final double WARM_UP_SECONDS = 30;
  private static final int ASKED = 100;
  private static final double HELD_P99_MILLIS = 1000;
  private static final int CLIENTS = 16;
  private static final int PEOPLE = 16_000;

  private final Settings settings = Settings.fromEnvironment();
  private final Arrivals arrivals;
  private final StringBuilder table = new StringBuilder("""
      Declarations of residence through the gateway at a steady rate (an open loop: each is measured from the moment it was due). *Acknowledged*:
      durable in the store. *Visible*: shown by the single view, read through the gateway.

      | due a second | answered a second | acknowledged p50 ms | p99 ms | visible p50 ms | p99 ms | failures |
      |---:|---:|---:|---:|---:|---:|---:|
      """);

  private RegistrationBench(long seed) {
    arrivals = new Arrivals(new Gateway(settings), new Stage(System.out, CLIENTS), seed, PEOPLE);
  }

  public static void main(String[] arguments) {
    long seed = arguments.length == 0 ? System.currentTimeMillis() / 1000 : Long.parseLong(arguments[0]);
    new RegistrationBench(seed).run();
    System.exit(0);
  }

  private void run() {
    arrivals.register();
    at(ASKED / 2, WARM_UP_SECONDS);
    // Before the rates are raised until one breaks down: afterwards the backlog would be measured as well.
    Load.run(CLIENTS, SECONDS / 3, arrivals::assess);
    var assessed = Load.run(CLIENTS, SECONDS, arrivals::assess);
    int held = 0;
    for (int rate : RATES) {
      if (arrivals.left() < rate * SECONDS) {
        break;
      }
      var both = at(rate, SECONDS);
      row(rate, both[0], both[1]);
      if (both[1].failures() > 0 || both[1].millis(99) > HELD_P99_MILLIS) {
        break;
      }
      held = rate;
    }
    table.append("%nHighest rate held (nothing failed, visible p99 within a second): **%d a second** (aim ≥ 100 a core).%n".formatted(held));
    table.append("%nEligibility evaluations through the gateway, %d clients: **%,.0f a second**, p50 %.1f ms, p99 %.1f ms, %d failures.%n".formatted(
        CLIENTS, assessed.perSecond(), assessed.millis(50), assessed.millis(99), assessed.failures()));
    System.out.println(table);
    Report.write(settings.home().resolve(Path.of("docs", "performance.md")), "registrations", table.toString());
  }

  /** Acknowledged and visible. */
  private Sample[] at(int rate, double seconds) {
    var acknowledged = new ConcurrentLinkedQueue<Long>();
    long began = System.nanoTime();
    var visible = Pace.run(rate, seconds, turn -> {
      long due = began + (long) (turn * 1e9 / rate);
      Answer declared = arrivals.declare();
      acknowledged.add(System.nanoTime() - due);
      arrivals.shown(declared);
    });
    long[] nanos = acknowledged.stream().mapToLong(Long::longValue).sorted().toArray();
    var samples = new Sample[] {new Sample(nanos, visible.seconds(), visible.failures()), visible};
    System.out.printf("  %4d/s  acknowledged p50 %.1f p99 %.1f ms  visible p50 %.1f p99 %.1f ms  failures %d%n", rate,
        samples[0].millis(50), samples[0].millis(99), visible.millis(50), visible.millis(99), visible.failures());
    return samples;
  }

  private void row(int rate, Sample acknowledged, Sample visible) {
    table.append("| %d | %.0f | %.1f | %.1f | %.1f | %.1f | %d |%n".formatted(rate, visible.perSecond(), acknowledged.millis(50),
        acknowledged.millis(99), visible.millis(50), visible.millis(99), visible.failures()));
  }
}
