package io.anju.bench.coding;

import io.anju.bench.client.Gateway;
import io.anju.bench.client.Mandate;
import io.anju.bench.client.Settings;
import io.anju.bench.client.Tokens;
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
  private static final long LOOKS_NANOS = 100_000_000;

  private final Gateway gateway;
  private final Settings settings;
  private final Mandate officer;
  private final HttpClient http = HttpClient.newHttpClient();
  private final Tokens tokens;

  CodingJobs(Gateway gateway, Settings settings, Mandate officer) {
    this.gateway = gateway;
    this.settings = settings;
    this.officer = officer;
    this.tokens = new Tokens(http, settings);
  }

  /** The id of the job, which runs. */
  String send(Path table) {
    try {
      var request = HttpRequest.newBuilder(URI.create(settings.gateway() + JOBS + "?kind=dwellings"))
          .header("Authorization", "Bearer " + tokens.of(officer)).header("Content-Type", "text/csv")
          .POST(HttpRequest.BodyPublishers.ofFile(table)).build();
      var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != 202) {
        throw new IllegalStateException("the table was refused: " + answer.statusCode() + " " + answer.body());
      }
      return JsonMapper.builder().build().readTree(answer.body()).path("jobId").asString();
    } catch (IOException away) {
      throw new IllegalStateException("the gateway does not answer: " + away.getMessage(), away);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopping);
    }
  }

  JsonNode done(String job) {
    return awaited(job, _ -> false);
  }

  /** Once it is over, or so many rows are through. */
  JsonNode awaited(String job, LongPredicate enoughRows) {
    while (true) {
      var state = gateway.get(officer, JOBS + "/" + job).body();
      if (!state.path("state").asString("").equals("RUNNING") || enoughRows.test(state.path("rows").asLong())) {
        return state;
      }
      LockSupport.parkNanos(LOOKS_NANOS);
    }
  }
}
