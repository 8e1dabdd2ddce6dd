package io.anju.bench.coding;

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
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongPredicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends tables through the gateway and follows what becomes of them. */
final class CodingJobs {

  private static final String JOBS = "/api/coding-jobs";
  private static final long POLL_NANOS = 100_000_000;

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

  /** The id of the job, which runs. */
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
      throw new IllegalStateException("the gateway does not answer: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  JsonNode awaitFinished(String job) {
    return awaitUntil(job, _ -> false);
  }

  /** Once it is over, or so many rows are through. */
  JsonNode awaitUntil(String job, LongPredicate enoughRows) {
    while (true) {
      var state = gateway.get(officer, JOBS + "/" + job).body();
      if (!state.path("state").asString("").equals("RUNNING")
          || enoughRows.test(state.path("rows").asLong())) {
        return state;
      }
      LockSupport.parkNanos(POLL_NANOS);
    }
  }
}
