package io.anju.bench.sync;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import io.anju.bench.client.Await;
import io.anju.bench.client.BenchSettings;
import io.anju.bench.measure.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import org.bson.RawBsonDocument;
import tools.jackson.databind.JsonNode;

/**
 * {@code /anju bench sync [ROWS...]}: imports files of employments through the gateway, from the
 * first byte sent until the last fact is in the single view, and compares that with the minimum
 * cost of inserting, publishing and upserting on the same store and broker. Needs every part in a
 * JVM of its own.
 */
public final class SyncBench {

  private static final int[] ROWS = {100_000, 1_000_000, 3_000_000};
  private static final int WARM_UP = 5_000;
  private static final int BASELINE_ROUNDS = 3;
  private static final Duration OUTBOX_TIMEOUT = Duration.ofHours(1);
  private static final Duration POLL_INTERVAL = Duration.ofMillis(50);

  /**
   * @param compared seconds from the first byte until reconciliation had compared everything
   */
  private record Run(int rows, double seconds, double compared, ServiceMemory memory) {
    double perSecond() {
      return rows / seconds;
    }
  }

  private final BenchSettings settings = BenchSettings.fromEnvironment();
  private final long seed = System.currentTimeMillis() / 1000;
  private final List<BaselineRates.Rates> baselines = new ArrayList<>();
  private final List<Run> runs = new ArrayList<>();

  private SyncBench() {}

  public static void main(String[] arguments) throws IOException {
    var rows =
        arguments.length == 0
            ? ROWS
            : Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
    new SyncBench().run(rows);
    System.exit(0);
  }

  private void run(int[] sizes) throws IOException {
    var folder = Files.createTempDirectory(settings.data(), "bench-sync");
    try (var client = MongoClients.create(settings.mongodb());
        var viewsCatchUp = new ConsumerCatchUp(settings, ConsumerCatchUp.VIEWS);
        var reconciliationCatchUp = new ConsumerCatchUp(settings, ConsumerCatchUp.RECONCILIATION)) {
      var baseline = new BaselineRates(client, settings);
      importAndMeasure(
          new EmploymentFile(seed, 0, WARM_UP),
          folder,
          viewsCatchUp,
          reconciliationCatchUp,
          client);
      baselines.add(baseline.measure());
      baselines.clear();
      for (int i = 0; i < sizes.length; i++) {
        measureBaseline(baseline);
        runs.add(
            importAndMeasure(
                new EmploymentFile(seed + 1 + i, 0, sizes[i]),
                folder,
                viewsCatchUp,
                reconciliationCatchUp,
                client));
        measureBaseline(baseline);
      }
    } finally {
      Files.deleteIfExists(folder);
    }
    System.out.println(table());
    Report.write(settings.home().resolve(Path.of("docs", "performance.md")), "sync", table());
  }

  private void measureBaseline(BaselineRates baseline) {
    for (int i = 0; i < BASELINE_ROUNDS; i++) {
      var round = baseline.measure();
      baselines.add(round);
      System.out.printf(
          "  minimum cost: inserted %,.0f/s, produced %,.0f/s, upserted %,.0f/s%n",
          round.insertRate(), round.produceRate(), round.upsertRate());
    }
  }

  private Run importAndMeasure(
      EmploymentFile rows,
      Path folder,
      ConsumerCatchUp viewsCatchUp,
      ConsumerCatchUp reconciliationCatchUp,
      MongoClient client)
      throws IOException {
    var file = folder.resolve("rows.csv");
    var memory = new ServiceMemory(settings);
    try (var sampler = Executors.newSingleThreadScheduledExecutor()) {
      rows.write(file);
      sampler.scheduleWithFixedDelay(memory::sample, 0, 1, TimeUnit.SECONDS);
      long started = System.nanoTime();
      var job =
          new ImportUpload(settings).uploadAndAwait(file, "bench-sync-" + rows.seed(), _ -> {});
      double storedSeconds = (System.nanoTime() - started) / 1e9;
      awaitOutboxEmpty(client);
      viewsCatchUp.awaitCaughtUp();
      double seconds = (System.nanoTime() - started) / 1e9;
      sampler.shutdownNow();
      memory.sample();
      System.out.printf(
          "  %,d rows: %.1f s to the last row stored, %.1f s to the last shown: %,.0f/s; heap %.0f"
              + " MB, live %.0f MB, process %.0f MB%n",
          rows.count(),
          storedSeconds,
          seconds,
          rows.count() / seconds,
          memory.heap(),
          memory.liveAfterGc(),
          memory.resident());
      reconciliationCatchUp.awaitCaughtUp();
      double compared = (System.nanoTime() - started) / 1e9;
      System.out.printf("  compared after %.1f s%n", compared);
      check(rows, job, client);
      return new Run(rows.count(), seconds, compared, memory);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  /**
   * Returns when every fact of the file is published: the end of the topic is its last one then.
   */
  private static void awaitOutboxEmpty(MongoClient client) {
    var employments = client.getDatabase("anju_employment").getCollection("employments");
    var waiting =
        Await.until(
            OUTBOX_TIMEOUT,
            POLL_INTERVAL,
            () -> employments.find(Filters.exists("enqueuedAt")).limit(1).into(new ArrayList<>()),
            List::isEmpty);
    if (!waiting.isEmpty()) {
      throw new IllegalStateException("facts are still unpublished after " + OUTBOX_TIMEOUT);
    }
  }

  /** Every valid row is in the views, every invalid one among the rejects. */
  private static void check(EmploymentFile rows, JsonNode job, MongoClient client) {
    long applied = job.path("applied").asLong();
    long rejected = job.path("rejected").asLong();
    long viewRecords = countViewRecords(rows, client);
    if (!job.path("state").asString().equals("DONE")
        || applied != rows.validRows()
        || rejected != rows.invalidRows()
        || viewRecords != rows.validRows()) {
      throw new IllegalStateException(
          "%s: %,d valid rows, %,d applied, %,d shown; %,d invalid rows, %,d rejected: %s"
              .formatted(
                  job.path("state").asString(),
                  rows.validRows(),
                  applied,
                  viewRecords,
                  rows.invalidRows(),
                  rejected,
                  job));
    }
  }

  private static long countViewRecords(EmploymentFile rows, MongoClient client) {
    long viewRecords = 0;
    for (var view :
        client
            .getDatabase("anju_overview")
            .getCollection("persons_1", RawBsonDocument.class)
            .find(Filters.exists("employments"))
            .projection(Projections.include("employments"))) {
      viewRecords +=
          view.getDocument("employments").keySet().stream()
              .filter(id -> id.startsWith(rows.recordIdPrefix()))
              .count();
    }
    return viewRecords;
  }

  private String table() {
    double baseline = median(BaselineRates.Rates::combined);
    var text =
        new StringBuilder(
            """
            Files of employment records, 1 % of the rows invalid in 12 ways, through the gateway, \
            every part in a JVM of its own (the employment \
            service with the heap
            that `ANJU_MEMORY_EMPLOYMENT` sets): from the first byte sent until the single view \
            shows the last fact; *compared*: until \
            reconciliation has also compared each
            with the registers (no person of the file is registered: the worst case). H is the \
            minimum cost of the same records, the steps one after \
            the other, on the
            same store and broker in the same run.

            | | rows/s | spread |
            |---|---:|---|
            """);
    row(text, "insertMany, with the service's indexes", BaselineRates.Rates::insertRate);
    row(text, "produced, acks=all", BaselineRates.Rates::produceRate);
    row(text, "upserted into views", BaselineRates.Rates::upsertRate);
    row(text, "H: the three steps in sequence", BaselineRates.Rates::combined);
    text.append(
        "\n"
            + "| rows | seconds | rows/s | of H | compared, seconds | maximum heap, MB | live after"
            + " a full collection, MB | process, MB |\n"
            + "|---:|---:|---:|---:|---:|---:|---:|---:|\n");
    runs.forEach(run ->
        text.append(
            "| %,d | %.1f | %,.0f | **%.2f** | %.1f | %.0f | %.0f | %.0f |%n"
                .formatted(
                    run.rows(),
                    run.seconds(),
                    run.perSecond(),
                    run.perSecond() / baseline,
                    run.compared(),
                    run.memory().heap(),
                    run.memory().liveAfterGc(),
                    run.memory().resident())));
    if (runs.size() > 1) {
      var first = runs.getFirst();
      var last = runs.getLast();
      text.append(
          "%nTime grows with the rows to the power of **%.3f** (aim ≤ 1.05).%n"
              .formatted(
                  Math.log(last.seconds() / first.seconds())
                      / Math.log((double) last.rows() / first.rows())));
    }
    return text.toString();
  }

  private void row(StringBuilder text, String name, ToDoubleFunction<BaselineRates.Rates> of) {
    double[] sorted = baselines.stream().mapToDouble(of).sorted().toArray();
    text.append(
        "| %s | %,.0f | %,.0f–%,.0f |%n"
            .formatted(name, median(of), sorted[0], sorted[sorted.length - 1]));
  }

  private double median(ToDoubleFunction<BaselineRates.Rates> of) {
    double[] sorted = baselines.stream().mapToDouble(of).sorted().toArray();
    return sorted[sorted.length / 2];
  }
}
