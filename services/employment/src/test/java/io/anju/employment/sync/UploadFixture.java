package io.anju.employment.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.platform.fixture.Eventually;
import io.anju.platform.fixture.Http;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Uploads files over HTTP and follows their jobs. */
final class UploadFixture {

  private UploadFixture() {}

  static Http.Response send(Http as, String query, String file, String... headers) {
    var all =
        Stream.concat(Stream.of("Content-Type", "text/csv"), Stream.of(headers))
            .toArray(String[]::new);
    return as.send("POST", "/api/sync-jobs?" + query, file, all);
  }

  static String id(Http.Response accepted) {
    assertThat(accepted.status()).as(accepted.raw().body()).isEqualTo(202);
    return accepted.body().path("jobId").asString();
  }

  static JsonNode finished(Http as, String job) {
    return Eventually.eventually(
        () -> as.get("/api/sync-jobs/" + job).body(), body -> !body.path("finishedAt").isNull());
  }

  static JsonNode sync(Http as, String query, String file) {
    return finished(as, id(send(as, query, file)));
  }

  static List<Long> counts(JsonNode job) {
    return Stream.of("rows", "applied", "unchanged", "stale", "rejected", "ended")
        .map(name -> job.path(name).asLong())
        .toList();
  }
}
