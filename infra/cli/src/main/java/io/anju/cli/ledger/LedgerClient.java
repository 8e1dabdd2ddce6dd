package io.anju.cli.ledger;

import io.anju.cli.context.CommandFailedException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks a running registry.
 *
 * @param token an auditor's
 */
record LedgerClient(String url, String token) {

  private static final Duration TIMEOUT = Duration.ofMinutes(2);
  private static final int OK = 200;
  private static final int NOT_FOUND = 404;

  /** The last head ends before the place that was asked for. */
  static final class NothingNewException extends RuntimeException {

    private static final long serialVersionUID = 1L;
  }

  /** The newest published heads. */
  List<String> notes() throws IOException, InterruptedException {
    try (var http = HttpClient.newHttpClient()) {
      var answer =
          http.send(
              request("/api/ledger/heads?limit=100").build(), HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != OK) {
        throw new CommandFailedException("the registry answered " + answer.statusCode());
      }
      return JsonMapper.shared().readTree(answer.body()).path("items").values().stream()
          .map(head -> head.path("note").asString())
          .toList();
    }
  }

  /**
   * The lines of an export.
   *
   * @throws NothingNewException where there is nothing from this place on
   */
  Stream<String> export(long from) throws IOException, InterruptedException {
    var http = HttpClient.newHttpClient();
    var answer =
        http.send(
            request("/api/ledger/export?from=" + from)
                .header("Authorization", "Bearer " + token)
                .header("Anju-Purpose", "audit")
                .build(),
            HttpResponse.BodyHandlers.ofInputStream());
    if (answer.statusCode() == NOT_FOUND) {
      http.close();
      throw new NothingNewException();
    }
    if (answer.statusCode() != OK) {
      try (http;
          var body = answer.body()) {
        throw new CommandFailedException(
            "the registry answered "
                + answer.statusCode()
                + ": "
                + new String(body.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))
        .lines()
        .onClose(http::shutdownNow);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(url + path)).timeout(TIMEOUT);
  }
}
