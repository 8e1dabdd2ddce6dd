package io.anju.bench.sync;

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
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file sent through the gateway by ranges and followed to its end, whatever ends and is started
 * again meanwhile.
 */
final class ImportUpload {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int RANGE_BYTES = 4 * 1024 * 1024;
  private static final long POLL_NANOS = 250_000_000;
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

  /** The job once it is over. @param onPoll told each time it is looked at */
  JsonNode uploadAndAwait(Path file, String key, Consumer<JsonNode> onPoll) throws IOException {
    try (var in = new RandomAccessFile(file.toFile(), "r")) {
      String id = null;
      for (long offset = 0; offset < in.length(); ) {
        var response = sendRange(in, offset, id, key);
        if (response == null || response.statusCode() != ACCEPTED) {
          LockSupport.parkNanos(POLL_NANOS);
          offset = id == null ? 0 : receivedBytes(id);
        } else {
          var job = JSON.readTree(response.body());
          id = job.path("jobId").asString();
          offset = job.path("bytes").asLong();
        }
      }
      return awaitFinished(id, onPoll);
    }
  }

  private HttpResponse<String> sendRange(RandomAccessFile in, long offset, String id, String key)
      throws IOException {
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
    for (var job = getJob(id); ; job = getJob(id)) {
      onPoll.accept(job);
      if (!job.path("finishedAt").isNull()) {
        return job;
      }
      LockSupport.parkNanos(POLL_NANOS);
    }
  }

  private JsonNode getJob(String id) {
    long deadline = System.nanoTime() + TIMEOUT.toNanos();
    for (var response = send(request("/" + id).GET().build());
        ;
        response = send(request("/" + id).GET().build())) {
      if (response != null && response.statusCode() == 200) {
        return JSON.readTree(response.body());
      }
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException("the job " + id + " is not answered for");
      }
      LockSupport.parkNanos(POLL_NANOS);
    }
  }

  /** Null where nobody answered. */
  private HttpResponse<String> send(HttpRequest request) {
    try {
      return http.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      return null;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(settings.gateway() + "/api/sync-jobs" + path))
        .timeout(Duration.ofSeconds(60))
        .header("Authorization", "Bearer " + tokens.of(clerk));
  }
}
