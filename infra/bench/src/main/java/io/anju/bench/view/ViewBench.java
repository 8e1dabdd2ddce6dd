package io.anju.bench.view;

import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import io.anju.bench.client.BenchSettings;
import io.anju.bench.client.TokenCache;
import io.anju.bench.client.TokenRequest;
import io.anju.bench.measure.ClosedLoopLoad;
import io.anju.bench.measure.Report;
import io.anju.bench.measure.Sample;
import io.anju.bench.measure.SampleRounds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.RawBsonDocument;

/**
 * {@code /anju bench view [ROUNDS]}: reads of one person's view through the gateway, tokens checked
 * and access records written, beside the overview service called directly and the driver's {@code
 * find(_id)} of the same documents, in turns.
 */
public final class ViewBench {

  private static final int CLIENTS = 32;
  private static final double SECONDS = 5;
  private static final int DEFAULT_ROUNDS = 5;
  private static final String DIVISION = "320508";

  private final BenchSettings settings = BenchSettings.fromEnvironment();
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String token =
      new TokenCache(http, settings).of(new TokenRequest("police-officer", DIVISION));

  private ViewBench() {}

  public static void main(String[] arguments) {
    new ViewBench().run(arguments.length == 0 ? DEFAULT_ROUNDS : Integer.parseInt(arguments[0]));
    System.exit(0);
  }

  private void run(int rounds) {
    String overview =
        "http://127.0.0.1:" + System.getenv().getOrDefault("ANJU_OVERVIEW_PORT", "8084");
    try (var mongo = MongoClients.create(settings.mongodb())) {
      var database = mongo.getDatabase("anju_overview");
      int generation =
          database
              .getCollection("generations")
              .find(Filters.eq("_id", "views"))
              .first()
              .getInteger("serving");
      var views = database.getCollection("persons_" + generation, RawBsonDocument.class);
      var ids = new ArrayList<String>();
      views
          .find(Filters.exists("_id"))
          .projection(Projections.include("_id"))
          .limit(5_000)
          .forEach(view -> ids.add(view.getString("_id").getValue()));
      if (ids.size() < 1_000) {
        throw new IllegalStateException(
            "only " + ids.size() + " views to read; run ./anju demo first");
      }
      var variants = new LinkedHashMap<String, ClosedLoopLoad.Request>();
      variants.put(
          "driver `find(_id)`",
          turn -> require(views.find(Filters.eq("_id", id(ids, turn))).first() != null));
      variants.put("overview, directly", turn -> read(overview, id(ids, turn)));
      variants.put(
          "through the gateway", turn -> read(settings.gateway().toString(), id(ids, turn)));
      report(measure(variants, rounds));
    }
  }

  private static Map<String, List<Sample>> measure(
      Map<String, ClosedLoopLoad.Request> variants, int rounds) {
    variants.forEach((_, request) -> ClosedLoopLoad.run(CLIENTS, SECONDS * 2, request));
    var measured = new LinkedHashMap<String, List<Sample>>();
    for (int round = 1; round <= rounds; round++) {
      for (var variant : variants.entrySet()) {
        var sample = ClosedLoopLoad.run(CLIENTS, SECONDS, variant.getValue());
        measured.computeIfAbsent(variant.getKey(), _ -> new ArrayList<>()).add(sample);
        System.out.printf(
            "  round %d  %-22s %,8.0f/s  p50 %6.2f ms  p99 %7.2f ms  failures %d%n",
            round,
            variant.getKey(),
            sample.perSecond(),
            sample.millis(50),
            sample.millis(99),
            sample.failures());
      }
    }
    return measured;
  }

  private void report(Map<String, List<Sample>> measured) {
    var table =
        new StringBuilder(
            """
            Reads of one person's single view, %d clients, rounds of %.0f s in turns; median of \
            the rounds (lowest–highest). Tokens are checked by
            gateway and service, every read is recorded before the response.

            | | reads/s | p50 ms | p99 ms | failures |
            |---|---|---|---|---|
            """
                .formatted(CLIENTS, SECONDS));
    measured.forEach((name, samples) -> {
      var rounds = new SampleRounds(samples);
      table.append(
          "| %s | %s | %s | %s | %d |%n"
              .formatted(
                  name,
                  rounds.spread(Sample::perSecond, "%,.0f"),
                  rounds.spread(one -> one.millis(50), "%.2f"),
                  rounds.spread(one -> one.millis(99), "%.1f"),
                  rounds.failures()));
    });
    var all = measured.values().stream().map(SampleRounds::new).toList();
    double ratio = all.get(2).median(Sample::perSecond) / all.get(1).median(Sample::perSecond);
    double limit = all.get(2).median(Sample::perSecond) / all.get(0).median(Sample::perSecond);
    table.append(
        ("%nThrough the gateway / directly: **%.2f** (aim ≥ 0.5). Through the gateway / driver"
                + " alone: %.3f.%n")
            .formatted(ratio, limit));
    System.out.println(table);
    Report.write(
        settings.home().resolve(Path.of("docs", "performance.md")), "view", table.toString());
  }

  private void read(String base, String person) {
    var request =
        HttpRequest.newBuilder(URI.create(base + "/api/overview/persons/" + person))
            .timeout(Duration.ofSeconds(10))
            .header("Authorization", "Bearer " + token)
            .header("Anju-Purpose", "benchmark")
            .build();
    try {
      var response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
      require(response.statusCode() == 200);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopping);
    }
  }

  private static String id(List<String> ids, long turn) {
    return ids.get((int) (turn * 7919 % ids.size()));
  }

  private static void require(boolean condition) {
    if (!condition) {
      throw new IllegalStateException("unexpected response");
    }
  }
}
