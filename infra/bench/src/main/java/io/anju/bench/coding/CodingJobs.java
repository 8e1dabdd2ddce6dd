package io.anju.bench.coding;

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
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.LongPredicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Uploads tables through the gateway and waits for their import jobs. */
final class CodingJobs {

  private static final String JOBS = "/api/import-jobs";
  private static final Duration JOB_TIMEOUT = Duration.ofHours(6);
  private static final Duration POLL_INTERVAL = Duration.ofMillis(100);

  private final GatewayClient gateway;
  private final BenchSettings settings;
  private final TokenRequest officer;
  private final HttpClient http = HttpClient.newHttpClient();
  private final TokenCache tokens;

  CodingJobs(GatewayClient gateway, BenchSettings settings, TokenRequest officer) {
    this.gateway = gateway;
    this.settings = settings;
    this.officer = officer;
    this.tokens = new TokenCache(http, settings);
  }

  /** Starts a job and returns its id. */
  String upload(Path table) {
    try {
      var request =
          HttpRequest.newBuilder(URI.create(settings.gateway() + JOBS + "?kind=dwellings"))
              .header("Authorization", "Bearer " + tokens.of(officer))
              .header("Content-Type", "text/csv")
              .POST(HttpRequest.BodyPublishers.ofFile(table))
              .build();
      var response = http.send(request, HttpResponse.BodyHandlers.ofString());
      if (response.statusCode() != 202) {
        throw new IllegalStateException(
            "the table was refused: " + response.statusCode() + " " + response.body());
      }
      return JsonMapper.builder().build().readTree(response.body()).path("jobId").asString();
    } catch (IOException e) {
      throw new IllegalStateException("the gateway does not respond: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  JsonNode awaitFinished(String job) {
    return awaitUntil(job, _ -> false);
  }

  /** Returns the job when it has finished or has processed enough rows. */
  JsonNode awaitUntil(String job, LongPredicate enoughRows) {
    return Await.until(
        JOB_TIMEOUT,
        POLL_INTERVAL,
        () -> gateway.get(officer, JOBS + "/" + job).body(),
        state ->
            !state.path("state").asString("").equals("RUNNING")
                || enoughRows.test(state.path("rows").asLong()));
  }
}
