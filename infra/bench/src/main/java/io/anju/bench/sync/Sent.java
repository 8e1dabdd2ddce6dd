package io.anju.bench.sync;

import io.anju.bench.client.Mandate;
import io.anju.bench.client.Settings;
import io.anju.bench.client.Tokens;
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

/** A file sent through the gateway by ranges and followed to its end, whatever ends and is started again meanwhile. */
final class Sent {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int RANGE = 4 * 1024 * 1024;
  private static final long PAUSE_NANOS = 250_000_000;
  private static final Duration PATIENCE = Duration.ofMinutes(30);
  private static final int ACCEPTED = 202;

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(5)).build();
  private final Settings settings;
  private final Tokens tokens;
  private final Mandate clerk = new Mandate("labour-clerk", Rows.division());

  Sent(Settings settings) {
    this.settings = settings;
    this.tokens = new Tokens(http, settings);
  }

  /** The job once it is over. @param watched told each time it is looked at */
  JsonNode sync(Path file, String key, Consumer<JsonNode> watched) throws IOException {
    try (var in = new RandomAccessFile(file.toFile(), "r")) {
      String id = null;
      for (long at = 0; at < in.length(); ) {
        var answer = part(in, at, id, key);
        if (answer == null || answer.statusCode() != ACCEPTED) {
          LockSupport.parkNanos(PAUSE_NANOS);
          at = id == null ? 0 : here(id);
        } else {
          var job = JSON.readTree(answer.body());
          id = job.path("jobId").asString();
          at = job.path("bytes").asLong();
        }
      }
      return over(id, watched);
    }
  }

  private HttpResponse<String> part(RandomAccessFile in, long at, String id, String key) throws IOException {
    byte[] bytes = new byte[(int) Math.min(RANGE, in.length() - at)];
    in.seek(at);
    in.readFully(bytes);
    var request = request(id == null ? "?kind=employment&mode=delta" : "/" + id + "/content").header("Content-Type", "text/csv")
        .header("Content-Range", "bytes " + at + "-" + (at + bytes.length - 1) + "/" + in.length());
    return tried(id == null ? request.header("Idempotency-Key", key).POST(HttpRequest.BodyPublishers.ofByteArray(bytes)).build()
        : request.PUT(HttpRequest.BodyPublishers.ofByteArray(bytes)).build());
  }

  private long here(String id) {
    return look(id).path("bytes").asLong();
  }

  private JsonNode over(String id, Consumer<JsonNode> watched) {
    for (var job = look(id); ; job = look(id)) {
      watched.accept(job);
      if (!job.path("finishedAt").isNull()) {
        return job;
      }
      LockSupport.parkNanos(PAUSE_NANOS);
    }
  }

  private JsonNode look(String id) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    for (var answer = tried(request("/" + id).GET().build()); ; answer = tried(request("/" + id).GET().build())) {
      if (answer != null && answer.statusCode() == 200) {
        return JSON.readTree(answer.body());
      }
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException("the job " + id + " is not answered for");
      }
      LockSupport.parkNanos(PAUSE_NANOS);
    }
  }

  /** Null where nobody answered. */
  private HttpResponse<String> tried(HttpRequest request) {
    try {
      return http.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException away) {
      return null;
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopping);
    }
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(settings.gateway() + "/api/sync-jobs" + path)).timeout(Duration.ofSeconds(60))
        .header("Authorization", "Bearer " + tokens.of(clerk));
  }
}
