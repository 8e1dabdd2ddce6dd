package io.anju.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.cli.part.Part;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client of the gateway with a token of its own; counts its requests. */
final class CallerFixture {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final StandaloneSettings settings;
  private final String token;
  private final HttpClient http;
  private int calls;

  /** An answer. @param body null unless it is JSON */
  record Answer(int status, JsonNode body) {}

  /**
   * @param grant such as {@code role=landlord&person=...}
   */
  CallerFixture(StandaloneSettings settings, Path data, HttpClient http, String grant)
      throws Exception {
    this.settings = settings;
    this.http = http;
    String secret =
        JSON.readTree(Files.readString(data.resolve("identity/credentials.json")))
            .findValue("anju-cli")
            .asString();
    String basic =
        Base64.getEncoder()
            .encodeToString(("anju-cli:" + secret).getBytes(StandardCharsets.US_ASCII));
    var answer =
        http.send(
            HttpRequest.newBuilder(URI.create(settings.url(Part.IDENTITY) + "/oauth2/token"))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials&" + grant))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    this.token = JSON.readTree(answer.body()).path("access_token").asString();
  }

  int calls() {
    return calls;
  }

  Answer get(String path) {
    return send("GET", path, null);
  }

  Answer post(String path, Object body) {
    return send("POST", path, JSON.writeValueAsString(body));
  }

  /** Replaces something, whatever its version. */
  Answer put(String path, Object body) {
    return send("PUT", path, JSON.writeValueAsString(body), "If-Match", "*");
  }

  /**
   * A registry that is warming up on a busy machine may ask to come again (503): the same call, as
   * a client makes it.
   */
  private Answer send(String method, String path, String body, String... headers) {
    calls++;
    var builder =
        HttpRequest.newBuilder(URI.create(settings.url(Part.GATEWAY) + path))
            .header("Authorization", "Bearer " + token)
            .header("Anju-Purpose", "registration")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .header("Content-Type", "application/json")
            .method(
                method,
                body == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body));
    var request = (headers.length == 0 ? builder : builder.headers(headers)).build();
    var answer =
        Awaitility.await()
            .atMost(Duration.ofMinutes(3))
            .pollInterval(Duration.ofMillis(500))
            .until(
                () -> http.send(request, HttpResponse.BodyHandlers.ofString()),
                one -> one.statusCode() != 503 && one.statusCode() != 429);
    boolean json =
        answer
            .headers()
            .firstValue("Content-Type")
            .filter(type -> type.contains("json"))
            .isPresent();
    return new Answer(answer.statusCode(), json ? JSON.readTree(answer.body()) : null);
  }

  JsonNode requireSuccess(Answer answer) {
    assertThat(answer.status() / 100).as("%s", answer.body()).isEqualTo(2);
    return answer.body();
  }
}
