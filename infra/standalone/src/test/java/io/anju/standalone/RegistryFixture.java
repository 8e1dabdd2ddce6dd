package io.anju.standalone;

import io.anju.cli.part.Part;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A registry of its own on free ports, spoken to through its gateway. */
record RegistryFixture(StandaloneSettings settings, Path data, HttpClient http)
    implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.shared();

  static RegistryFixture in(Path data) {
    var environment = new HashMap<>(Map.of("ANJU_DATA", data.toString()));
    for (var part : Part.values()) {
      environment.put("ANJU_" + part.name() + "_PORT", String.valueOf(FreePortFixture.next()));
    }
    return new RegistryFixture(
        new StandaloneSettings(environment), data, HttpClient.newHttpClient());
  }

  /**
   * @param claims as the identity provider takes them, such as {@code
   *     role=police-officer&division=440305}
   */
  String token(String claims) {
    try {
      String secret =
          JSON.readTree(Files.readString(data.resolve("identity/credentials.json")))
              .findPath("anju-cli")
              .asString();
      var basic =
          Base64.getEncoder()
              .encodeToString(("anju-cli:" + secret).getBytes(StandardCharsets.US_ASCII));
      return json(send(
              HttpRequest.newBuilder(URI.create(settings.url(Part.IDENTITY) + "/oauth2/token"))
                  .header("Authorization", "Basic " + basic)
                  .header("Content-Type", "application/x-www-form-urlencoded")
                  .POST(
                      HttpRequest.BodyPublishers.ofString(
                          "grant_type=client_credentials&" + claims))))
          .path("access_token")
          .asString();
    } catch (IOException noCredentials) {
      throw new IllegalStateException(noCredentials);
    }
  }

  /**
   * @param token null for none
   */
  HttpRequest.Builder request(String path, String token) {
    var request =
        HttpRequest.newBuilder(URI.create(settings.url(Part.GATEWAY) + path))
            .header("Anju-Purpose", "registration");
    return token == null ? request : request.header("Authorization", "Bearer " + token);
  }

  HttpResponse<String> post(String path, String token, Object body, String... headers) {
    var request =
        request(path, token)
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .header("Content-Type", "application/json")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    body instanceof String text ? text : JSON.writeValueAsString(body)));
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    return send(request, HttpResponse.BodyHandlers.ofString());
  }

  /**
   * A registry that is warming up on a busy machine may ask to come again (503): as a client does,
   * with the same request.
   */
  <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
    return Awaitility.await()
        .atMost(Duration.ofMinutes(3))
        .pollInterval(Duration.ofMillis(500))
        .until(() -> http.send(request.build(), body), answer -> answer.statusCode() != 503);
  }

  static JsonNode json(HttpResponse<String> answer) {
    return JSON.readTree(answer.body());
  }

  @Override
  public void close() {
    http.close();
  }
}
