package io.anju.bench.sync;

import io.anju.bench.client.BenchSettings;
import io.anju.bench.client.GatewayClient;
import io.anju.bench.client.ParallelStage;
import io.anju.bench.client.TokenRequest;
import io.anju.bench.measure.OpenLoopLoad;
import io.anju.bench.measure.Report;
import io.anju.bench.measure.Sample;
import io.anju.bench.registration.DeclarationWorkload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * {@code /anju bench sync --interactive [ROWS]}: the latency of single views and declarations at a
 * light rate, on an idle registry and during an import.
 */
public final class InteractiveLatencyBench {

  private static final int WORKERS = 8;
  private static final int READS_PER_SECOND = 20;
  private static final int READS_PER_DECLARATION = 10;
  private static final double ROUND_SECONDS = 20;
  private static final int PEOPLE = 1_000;
  private static final int MAX_ROUNDS = 20;

  private final BenchSettings settings = BenchSettings.fromEnvironment();
  private final GatewayClient gateway = new GatewayClient(settings);
  private final TokenRequest police = new TokenRequest("police-officer", EmploymentFile.division());
  private final long seed = System.currentTimeMillis() / 1000;
  private final DeclarationWorkload declarations =
      new DeclarationWorkload(gateway, new ParallelStage(System.out, WORKERS), seed, PEOPLE);

  private InteractiveLatencyBench() {}

  public static void main(String[] arguments) throws IOException {
    new InteractiveLatencyBench()
        .run(arguments.length == 0 ? 500_000 : Integer.parseInt(arguments[0]));
    System.exit(0);
  }

  private void run(int count) throws IOException {
    declarations.registerPersons();
    measureRound();
    var idle = List.of(measureRound(), measureRound());
    var rows = new EmploymentFile(seed, 0, count);
    var file = Files.createTempFile(settings.data(), "bench-sync", ".csv");
    try {
      rows.write(file);
      var job = CompletableFuture.runAsync(() -> importFile(file));
      var during = new ArrayList<List<Sample>>();
      while (!job.isDone() && during.size() < MAX_ROUNDS) {
        var round = measureRound();
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

  private void importFile(Path file) {
    try {
      new ImportUpload(settings).uploadAndAwait(file, "bench-interactive-" + seed, _ -> {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads and declarations at the same time. */
  private List<Sample> measureRound() {
    var declared =
        CompletableFuture.supplyAsync(() ->
            OpenLoopLoad.run(
                (double) READS_PER_SECOND / READS_PER_DECLARATION,
                ROUND_SECONDS,
                _ -> declarations.declare()));
    var read =
        OpenLoopLoad.run(
            READS_PER_SECOND,
            ROUND_SECONDS,
            turn -> {
              var response =
                  gateway.get(
                      police,
                      "/api/overview/persons/" + declarations.anyPerson(turn),
                      "Anju-Purpose",
                      "benchmark");
              if (!response.succeeded()) {
                throw new IllegalStateException("response status " + response.status());
              }
            });
    var both = List.of(read, declared.join());
    System.out.printf(
        "  reads p50 %.1f p99 %.1f ms, declarations p50 %.1f p99 %.1f ms, failures %d%n",
        both.get(0).millis(50),
        both.get(0).millis(99),
        both.get(1).millis(50),
        both.get(1).millis(99),
        both.get(0).failures() + both.get(1).failures());
    return both;
  }

  private void report(List<List<Sample>> idle, List<List<Sample>> during, int count) {
    var text =
        new StringBuilder(
            """
            Single views read %d times per second and residences declared %d times per second, \
            through the gateway, on an idle registry \
            and during the import of a file of
            %,d rows; rounds of %.0f s, the median of their percentiles.

            | | p50 ms idle | p99 ms idle | p50 ms during | p99 ms during | p99 during / idle \
            | failures |
            |---|---:|---:|---:|---:|---:|---:|
            """
                .formatted(
                    READS_PER_SECOND,
                    READS_PER_SECOND / READS_PER_DECLARATION,
                    count,
                    ROUND_SECONDS));
    String[] names = {"reads of a single view", "declarations"};
    for (int i = 0; i < names.length; i++) {
      text.append(
          "| %s | %.1f | %.1f | %.1f | %.1f | **%.2f** (aim ≤ 3) | %d |%n"
              .formatted(
                  names[i],
                  median(idle, i, 50),
                  median(idle, i, 99),
                  median(during, i, 50),
                  median(during, i, 99),
                  median(during, i, 99) / median(idle, i, 99),
                  failures(idle, i) + failures(during, i)));
    }
    System.out.println(text);
    Report.write(
        settings.home().resolve(Path.of("docs", "performance.md")),
        "sync-interactive",
        text.toString());
  }

  private static double median(List<List<Sample>> rounds, int index, double percentile) {
    double[] sorted =
        rounds.stream()
            .mapToDouble(round -> round.get(index).millis(percentile))
            .sorted()
            .toArray();
    return sorted[sorted.length / 2];
  }

  private static long failures(List<List<Sample>> rounds, int index) {
    return rounds.stream().mapToLong(round -> round.get(index).failures()).sum();
  }
}
