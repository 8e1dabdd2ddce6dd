package io.anju.bench.sync;

import static java.util.Objects.requireNonNull;

import io.anju.bench.client.Await;
import io.anju.bench.client.BenchSettings;
import io.anju.bench.client.TokenCache;
import io.anju.bench.client.TokenRequest;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Uploads a file through the gateway in ranges and waits for its import job, across restarts of the
 * parts.
 */
final class ImportUpload {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int RANGE_BYTES = 4 * 1024 * 1024;
  private static final Duration JOB_TIMEOUT = Duration.ofHours(6);
  private static final Duration POLL_INTERVAL = Duration.ofMillis(250);
  private static final Duration TIMEOUT = Duration.ofMinutes(30);
  private static final int ACCEPTED = 202;

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final BenchSettings settings;
  private final TokenCache tokens;
  private final TokenRequest clerk = new TokenRequest("labour-clerk", EmploymentFile.division());

  ImportUpload(BenchSettings settings) {
    this.settings = settings;
    this.tokens = new TokenCache(http, settings);
  }

  /**
   * Uploads a file and returns its job when that has finished.
   *
   * @param onPoll receives the job each time it is read
   */
  JsonNode uploadAndAwait(Path file, String key, Consumer<JsonNode> onPoll) throws IOException {
    try (var in = new RandomAccessFile(file.toFile(), "r")) {
      String id = null;
      for (long offset = 0; offset < in.length(); ) {
        var response = sendRange(in, offset, id, key);
        if (response.isEmpty() || response.get().statusCode() != ACCEPTED) {
          LockSupport.parkNanos(POLL_INTERVAL.toNanos());
          offset = id == null ? 0 : receivedBytes(id);
        } else {
          var job = JSON.readTree(response.get().body());
          id = job.path("jobId").asString();
          offset = job.path("bytes").asLong();
        }
      }
      return awaitFinished(requireNonNull(id, "an empty file has no job"), onPoll);
    }
  }

  private Optional<HttpResponse<String>> sendRange(
      RandomAccessFile in, long offset, @Nullable String id, String key) throws IOException {
    byte[] bytes = new byte[(int) Math.min(RANGE_BYTES, in.length() - offset)];
    in.seek(offset);
    in.readFully(bytes);
    var request =
        request(id == null ? "?kind=employment&mode=delta" : "/" + id + "/content")
            .header("Content-Type", "text/csv")
            .header(
                "Content-Range",
                "bytes " + offset + "-" + (offset + bytes.length - 1) + "/" + in.length());
    return send(
        id == null
            ? request
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofByteArray(bytes))
                .build()
            : request.PUT(HttpRequest.BodyPublishers.ofByteArray(bytes)).build());
  }

  private long receivedBytes(String id) {
    return getJob(id).path("bytes").asLong();
  }

  private JsonNode awaitFinished(String id, Consumer<JsonNode> onPoll) {
    return Await.until(
        JOB_TIMEOUT,
        POLL_INTERVAL,
        () -> {
          var job = getJob(id);
          onPoll.accept(job);
          return job;
        },
        job -> !job.path("finishedAt").isNull());
  }

  private JsonNode getJob(String id) {
    return Await.until(
            TIMEOUT,
            POLL_INTERVAL,
            () -> send(request("/" + id).GET().build()),
            response -> response.filter(found -> found.statusCode() == 200).isPresent())
        .filter(found -> found.statusCode() == 200)
        .map(found -> JSON.readTree(found.body()))
        .orElseThrow(() ->
            new IllegalStateException("the job " + id + " could not be read within " + TIMEOUT));
  }

  /** Empty if the gateway did not respond. */
  private Optional<HttpResponse<String>> send(HttpRequest request) {
    try {
      return Optional.of(http.send(request, HttpResponse.BodyHandlers.ofString()));
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(settings.gateway() + "/api/import-jobs" + path))
        .timeout(Duration.ofSeconds(60))
        .header("Authorization", "Bearer " + tokens.of(clerk));
  }
}
