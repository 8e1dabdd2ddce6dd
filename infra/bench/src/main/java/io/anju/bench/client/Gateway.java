package io.anju.bench.client;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Speaks to the registry through its door. What is temporarily refused (429, 503) or breaks off is tried again for two
 * minutes: every POST carries an idempotency key, so trying again does nothing twice.
 */
public final class Gateway {

  /** In the order of their names, so that the same body is the same text in every run. */
  private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final long FIRST_PAUSE_NANOS = 100_000_000;
  private static final long LONGEST_PAUSE_NANOS = 2_000_000_000;

  private final HttpClient http;
  private final Settings settings;
  private final Tokens tokens;
  private final LongAdder calls = new LongAdder();
  private final LongAdder repeats = new LongAdder();

  public Gateway(Settings settings) {
    this.http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(5)).build();
    this.settings = settings;
    this.tokens = new Tokens(http, settings);
  }

  /** Answers so far. */
  public long calls() {
    return calls.sum();
  }

  /** How often something was tried again. */
  public long repeats() {
    return repeats.sum();
  }

  /** @param headers name, value, name, value… */
  public Answer get(Mandate as, String path, String... headers) {
    return send(as, "GET", path, null, headers);
  }

  /** @param key the idempotency key */
  public Answer post(Mandate as, String path, Object body, String key, String... headers) {
    var all = new String[headers.length + 2];
    System.arraycopy(headers, 0, all, 0, headers.length);
    all[headers.length] = "Idempotency-Key";
    all[headers.length + 1] = key;
    return send(as, "POST", path, body, all);
  }

  public Answer put(Mandate as, String path, Object body, String... headers) {
    return send(as, "PUT", path, body, headers);
  }

  private Answer send(Mandate as, String method, String path, Object body, String... headers) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    for (long pause = FIRST_PAUSE_NANOS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_NANOS)) {
      var answer = tryOnce(as, method, path, body, headers);
      if (answer != null && !passing(answer)) {
        calls.increment();
        return answer;
      }
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException(method + " " + path + " found no answer within " + PATIENCE.toSeconds() + " s"
            + (answer == null ? "" : ": " + answer.status() + " " + answer.body()));
      }
      repeats.increment();
      LockSupport.parkNanos(pause);
    }
  }

  private static boolean passing(Answer answer) {
    return answer.status() == 429 || answer.status() == 503 || answer.problem().equals("in-progress");
  }

  private Answer tryOnce(Mandate as, String method, String path, Object body, String... headers) {
    var request = HttpRequest.newBuilder(URI.create(settings.gateway() + path))
        .timeout(Duration.ofSeconds(20))
        .header("Authorization", "Bearer " + tokens.of(as))
        .method(method, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
    if (body != null) {
      request.header("Content-Type", "application/json");
    }
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    try {
      var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
      return new Answer(answer.statusCode(), json(answer.body()),
          answer.headers().firstValue("ETag").orElse(null), answer.headers().firstValue("Anju-Seen").orElse(null));
    } catch (IOException away) {
      return null;
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopping);
    }
  }

  private static JsonNode json(String body) {
    try {
      return body.isEmpty() ? JSON.nullNode() : JSON.readTree(body);
    } catch (JacksonException noJson) {
      return JSON.getNodeFactory().stringNode(body);
    }
  }
}
