package io.anju.bench.client;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A client of the registry's gateway. Transient failures (429, 503, connection errors) are retried
 * for two minutes: every POST carries an idempotency key, so a retry does nothing twice.
 */
public final class GatewayClient {

  /** Sorts fields by name, so that the same body is the same text in every run. */
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private static final Duration RETRY_TIMEOUT = Duration.ofMinutes(2);
  private static final long FIRST_PAUSE_NANOS = 100_000_000;
  private static final long LONGEST_PAUSE_NANOS = 2_000_000_000;

  private final HttpClient http;
  private final BenchSettings settings;
  private final TokenCache tokens;
  private final LongAdder calls = new LongAdder();
  private final LongAdder retries = new LongAdder();

  public GatewayClient(BenchSettings settings) {
    this.http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    this.settings = settings;
    this.tokens = new TokenCache(http, settings);
  }

  /** The number of responses so far. */
  public long calls() {
    return calls.sum();
  }

  /** The number of retries so far. */
  public long retries() {
    return retries.sum();
  }

  /**
   * @param headers name, value, name, value…
   */
  public RegistryResponse get(TokenRequest as, String path, String... headers) {
    return send(as, "GET", path, null, headers);
  }

  /**
   * @param body null for an empty one
   * @param key the idempotency key
   */
  public RegistryResponse post(
      TokenRequest as, String path, @Nullable Object body, String key, String... headers) {
    var all = new String[headers.length + 2];
    System.arraycopy(headers, 0, all, 0, headers.length);
    all[headers.length] = "Idempotency-Key";
    all[headers.length + 1] = key;
    return send(as, "POST", path, body, all);
  }

  /**
   * One attempt that is not repeated; null without a response.
   *
   * @param body null for none
   * @param headers name, value, name, value…
   */
  public @Nullable RegistryResponse once(
      TokenRequest as, String method, String path, @Nullable Object body, String... headers) {
    return tryOnce(as, method, path, body, headers);
  }

  public RegistryResponse put(TokenRequest as, String path, Object body, String... headers) {
    return send(as, "PUT", path, body, headers);
  }

  private RegistryResponse send(
      TokenRequest as, String method, String path, @Nullable Object body, String... headers) {
    long deadline = System.nanoTime() + RETRY_TIMEOUT.toNanos();
    for (long pause = FIRST_PAUSE_NANOS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_NANOS)) {
      var response = tryOnce(as, method, path, body, headers);
      if (response != null && !isTransient(response)) {
        calls.increment();
        return response;
      }
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException(
            method
                + " "
                + path
                + " had no response within "
                + RETRY_TIMEOUT.toSeconds()
                + " s"
                + (response == null ? "" : ": " + response.status() + " " + response.body()));
      }
      retries.increment();
      LockSupport.parkNanos(pause);
    }
  }

  private static boolean isTransient(RegistryResponse response) {
    return response.status() == 429
        || response.status() == 503
        || response.errorCode().equals("in-progress");
  }

  /** Null if the gateway did not respond. */
  private @Nullable RegistryResponse tryOnce(
      TokenRequest as, String method, String path, @Nullable Object body, String... headers) {
    var request =
        HttpRequest.newBuilder(URI.create(settings.gateway() + path))
            .timeout(Duration.ofSeconds(20))
            .header("Authorization", "Bearer " + tokens.of(as))
            .method(
                method,
                body == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
    if (body != null) {
      request.header("Content-Type", "application/json");
    }
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    try {
      var response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
      return new RegistryResponse(
          response.statusCode(),
          json(response.body()),
          response.headers().firstValue("ETag").orElse(null),
          response.headers().firstValue("Anju-Seen").orElse(null));
    } catch (IOException unavailable) {
      return null;
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopping);
    }
  }

  private static JsonNode json(String body) {
    try {
      return body.isEmpty() ? JSON.nullNode() : JSON.readTree(body);
    } catch (JacksonException notJson) {
      return JSON.getNodeFactory().stringNode(body);
    }
  }
}
