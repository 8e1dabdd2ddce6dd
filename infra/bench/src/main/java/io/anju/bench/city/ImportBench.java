package io.anju.bench.city;

import io.anju.bench.client.Await;
import io.anju.bench.client.BenchSettings;
import io.anju.bench.client.GatewayClient;
import io.anju.bench.client.TokenCache;
import io.anju.bench.client.TokenRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code /anju bench import [PERSONS]}: imports the files of a made-up city through the gateway,
 * one after the other, and prints rows per second; then the same files again, which change nothing.
 * It fills the registry: run it on one that is discarded afterwards.
 */
public final class ImportBench {

  private static final int PERSONS = 20_000;
  private static final String JOBS = "/api/import-jobs";
  private static final Map<String, String> ROLES =
      Map.of(
          "dwellings", "housing-officer",
          "tenancy", "housing-officer",
          "enterprise", "labour-clerk",
          "employment", "labour-clerk",
          "person", "police-officer",
          "residence", "police-officer",
          "permit", "police-officer");

  private final BenchSettings settings = BenchSettings.fromEnvironment();
  private final GatewayClient gateway = new GatewayClient(settings);
  private final HttpClient http = HttpClient.newHttpClient();
  private final TokenCache tokens = new TokenCache(http, settings);

  private ImportBench() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    int persons = arguments.length > 0 ? Integer.parseInt(arguments[0]) : PERSONS;
    System.exit(new ImportBench().run(persons) ? 0 : 1);
  }

  private boolean run(int persons) throws IOException, InterruptedException {
    var folder = Files.createTempDirectory("anju-import");
    new CityFiles(persons, LocalDate.now(ZoneId.of("Asia/Shanghai"))).write(folder);
    boolean passed = true;
    for (String round : new String[] {"first", "again"}) {
      for (var file : kinds().entrySet()) {
        long started = System.nanoTime();
        var job = imported(file.getKey(), folder.resolve(file.getValue()));
        double seconds = (System.nanoTime() - started) / 1e9;
        System.out.printf(
            "  %s %s: %,d rows, %,d applied, %,d unchanged, %,d rejected, %,d waiting,"
                + " %,.0f rows/s%n",
            round,
            file.getKey(),
            count(job, "rows"),
            count(job, "applied"),
            count(job, "unchanged"),
            count(job, "rejected"),
            count(job, "waiting"),
            count(job, "rows") / seconds);
        passed &= !round.equals("again") || count(job, "applied") == 0;
      }
    }
    for (var name : CityFiles.names()) {
      Files.deleteIfExists(folder.resolve(name));
    }
    Files.deleteIfExists(folder);
    return passed;
  }

  private static Map<String, String> kinds() {
    var kinds = new LinkedHashMap<String, String>();
    kinds.put("dwellings", "01-dwellings.csv");
    kinds.put("enterprise", "02-enterprise.csv");
    kinds.put("person", "03-persons.csv");
    kinds.put("residence", "04-residences.csv");
    kinds.put("tenancy", "05-tenancies.csv");
    kinds.put("employment", "06-employment.csv");
    kinds.put("permit", "07-permits.csv");
    return kinds;
  }

  private JsonNode imported(String kind, Path file) throws IOException, InterruptedException {
    var sender = new TokenRequest(ROLES.getOrDefault(kind, ""), CityFiles.DIVISION);
    var response =
        http.send(
            HttpRequest.newBuilder(URI.create(settings.gateway() + JOBS + "?kind=" + kind))
                .header("Authorization", "Bearer " + tokens.of(sender))
                .header("Content-Type", "text/csv")
                .POST(HttpRequest.BodyPublishers.ofFile(file))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    if (response.statusCode() != 202) {
      throw new IllegalStateException(
          kind + " was refused: " + response.statusCode() + " " + response.body());
    }
    String id = JsonMapper.builder().build().readTree(response.body()).path("jobId").asString();
    return Await.until(
        Duration.ofHours(6),
        Duration.ofMillis(100),
        () -> gateway.get(sender, JOBS + "/" + id).body(),
        job -> !job.path("state").asString("").equals("RUNNING"));
  }

  private static long count(JsonNode job, String name) {
    return job.path(name).asLong();
  }
}
