package io.anju.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.anju.platform.fixture.TestServers;
import io.anju.platform.idempotency.StoredResponses.Claim.Acquired;
import io.anju.platform.idempotency.StoredResponses.Claim.Completed;
import io.anju.platform.idempotency.StoredResponses.Claim.InProgress;
import io.anju.platform.idempotency.StoredResponses.Claim.Mismatch;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MongoStoredResponsesIT {

  private static final Instant START = Instant.parse("2026-03-10T04:00:00Z");
  private static final Completed CREATED =
      new Completed(
          "digest",
          201,
          Map.of("ETag", "\"1\"", "Location", "/api/samples/1"),
          "ciphertext",
          List.of("a".repeat(26)),
          List.of("name"));

  private long elapsedMillis;
  private final MongoClient client = MongoClients.create(TestServers.mongo());
  private final String name = "responses_" + UUID.randomUUID().toString().substring(0, 8);
  private final InstantSource clock = () -> START.plusMillis(elapsedMillis);
  private final StoredResponses responses =
      new MongoStoredResponses(client.getDatabase(name), clock.withZone(ZoneOffset.UTC));

  @AfterEach
  void close() {
    client.getDatabase(name).drop();
    client.close();
  }

  @Test
  void completed_response_is_kept_with_its_headers() {
    assertThat(responses.claim("id", "request")).isEqualTo(new Acquired(START));
    responses.complete("id", CREATED);
    assertThat(responses.claim("id", "request")).isEqualTo(CREATED);
    assertThat(responses.claim("other", "request")).isInstanceOf(Acquired.class);
  }

  @Test
  void another_request_under_the_key_is_a_mismatch_before_and_after_it_is_completed() {
    responses.claim("id", "request");
    assertThat(responses.claim("id", "another")).isEqualTo(new Mismatch());
    responses.complete("id", CREATED);
    assertThat(responses.claim("id", "another")).isEqualTo(new Mismatch());
  }

  @ParameterizedTest
  @CsvSource({"0, false", "29999, false", "30000, false", "30001, true"})
  void key_of_a_request_that_ended_with_its_process_is_claimed_again_after_30_seconds(
      long millis, boolean acquired) {
    responses.claim("id", "request");
    elapsedMillis = millis;
    assertThat(responses.claim("id", "request"))
        .as("ids follow from the time of the first claim")
        .isEqualTo(acquired ? new Acquired(START) : new InProgress());
  }

  @Test
  void released_key_is_free() {
    responses.claim("id", "request");
    responses.release("id");
    elapsedMillis = 5;
    assertThat(responses.claim("id", "another")).isEqualTo(new Acquired(START.plusMillis(5)));
  }
}
