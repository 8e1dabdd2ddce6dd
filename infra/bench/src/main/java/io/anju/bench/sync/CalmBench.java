package io.anju.bench.sync;

import io.anju.bench.client.Gateway;
import io.anju.bench.client.Mandate;
import io.anju.bench.client.Settings;
import io.anju.bench.client.Stage;
import io.anju.bench.measure.Pace;
import io.anju.bench.measure.Report;
import io.anju.bench.measure.Sample;
import io.anju.bench.registration.Arrivals;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * {@code ./anju bench sync --interactive [ROWS]}: people read single views and declare residences at a light rate while nothing else
 * happens,
 * and while a file comes in.
 */
public final class CalmBench {

  private static final int WORKERS = 8;
  private static final int READS_A_SECOND = 20;
  private static final int EVERY_SO_MANY_A_DECLARATION = 10;
  private static final double SECONDS = 20;
  private static final int PEOPLE = 1_000;
  private static final int MOST_ROUNDS = 20;

  private final Settings settings = Settings.fromEnvironment();
  private final Gateway gateway = new Gateway(settings);
  private final Mandate police = new Mandate("police-officer", Rows.division());
  private final long seed = System.currentTimeMillis() / 1000;
  private final Arrivals arrivals = new Arrivals(gateway, new Stage(System.out, WORKERS), seed, PEOPLE);

  private CalmBench() {}

  public static void main(String[] arguments) throws IOException {
    new CalmBench().run(arguments.length == 0 ? 500_000 : Integer.parseInt(arguments[0]));
    System.exit(0);
  }

  private void run(int count) throws IOException {
    arrivals.register();
    round();
    var idle = List.of(round(), round());
    var rows = new Rows(seed, 0, count);
    var file = Files.createTempFile(settings.data(), "bench-sync", ".csv");
    try {
      rows.write(file);
      var job = CompletableFuture.runAsync(() -> sent(file));
      var during = new ArrayList<List<Sample>>();
      while (!job.isDone() && during.size() < MOST_ROUNDS) {
        var round = round();
        if (!job.isDone() || during.isEmpty()) {
          during.add(round);
        }
      }
      job.join();
      report(idle, during, count);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private void sent(Path file) {
    try {
      new Sent(settings).sync(file, "bench-calm-" + seed, _ -> { });
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
  }

  /** Reads and declarations beside them. */
  private List<Sample> round() {
    var declared = CompletableFuture.supplyAsync(() ->
        Pace.run((double) READS_A_SECOND / EVERY_SO_MANY_A_DECLARATION, SECONDS, _ -> arrivals.declare()));
    var read = Pace.run(READS_A_SECOND, SECONDS, turn -> {
      var answer = gateway.get(police, "/api/overview/persons/" + arrivals.anybody(turn), "Anju-Purpose", "benchmark");
      if (!answer.done()) {
        throw new IllegalStateException("answered " + answer.status());
      }
    });
    var both = List.of(read, declared.join());
    System.out.printf("  reads p50 %.1f p99 %.1f ms, declarations p50 %.1f p99 %.1f ms, failures %d%n", both.get(0).millis(50),
        both.get(0).millis(99),
        both.get(1).millis(50), both.get(1).millis(99), both.get(0).failures() + both.get(1).failures());
    return both;
  }

  private void report(List<List<Sample>> idle, List<List<Sample>> during, int count) {
    var text = new StringBuilder("""
        Single views read %d times a second and residences declared %d times a second, through the gateway, while nothing else happens \
        and while a file of
        %,d rows comes in; rounds of %.0f s, the median of their percentiles.

        | | p50 ms idle | p99 ms idle | p50 ms during | p99 ms during | p99 during / idle | failures |
        |---|---:|---:|---:|---:|---:|---:|
        """.formatted(READS_A_SECOND, READS_A_SECOND / EVERY_SO_MANY_A_DECLARATION, count, SECONDS));
    String[] names = {"reads of a single view", "declarations"};
    for (int i = 0; i < names.length; i++) {
      text.append("| %s | %.1f | %.1f | %.1f | %.1f | **%.2f** (aim ≤ 3) | %d |%n".formatted(names[i], median(idle, i, 50), median(idle,
          i, 99),
          median(during, i, 50), median(during, i, 99), median(during, i, 99) / median(idle, i, 99), failures(idle, i) + failures(during,
              i)));
    }
    System.out.println(text);
    Report.write(settings.home().resolve(Path.of("docs", "performance.md")), "sync-interactive", text.toString());
  }

  private static double median(List<List<Sample>> rounds, int which, double percentile) {
    double[] sorted = rounds.stream().mapToDouble(round -> round.get(which).millis(percentile)).sorted().toArray();
    return sorted[sorted.length / 2];
  }

  private static long failures(List<List<Sample>> rounds, int which) {
    return rounds.stream().mapToLong(round -> round.get(which).failures()).sum();
  }
}
