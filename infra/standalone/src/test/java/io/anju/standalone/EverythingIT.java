package io.anju.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EverythingIT {

  private static final Pattern SECRET = Pattern.compile("\"anju-cli\" : \"([^\"]+)\"");
  private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");
  private static final Pattern PERSON = Pattern.compile("\"personId\":\"([^\"]+)\"");

  @TempDir
  private Path data;
  private Settings settings;

  @BeforeEach
  void ports() throws Exception {
    var environment = new HashMap<>(Map.of("ANJU_DATA", data.toString()));
    for (var part : Part.values()) {
      environment.put("ANJU_" + part.name() + "_PORT", String.valueOf(FreePortFixture.next()));
    }
    settings = new Settings(environment);
  }

  @Test
  @DisplayName("All parts run in one JVM, a person is registered through the gateway, and is there after a restart")
  void registeredAndKept() throws Exception {
    String person;
    try (var registry = new Registry(settings); var http = HttpClient.newHttpClient()) {
      registry.start(EnumSet.allOf(Part.class));
      var registered = send(http, request("/api/persons", token(http))
          .header("Idempotency-Key", "everything-1").header("Content-Type", "application/json")
          .POST(HttpRequest.BodyPublishers.ofString("""
              {"document": {"type": "PASSPORT", "number": "USA:123456789"}, "name": "Anna Example"}""")));
      assertThat(registered.statusCode()).as(registered.body()).isEqualTo(201);
      person = found(PERSON, registered.body());
    }
    try (var registry = new Registry(settings); var http = HttpClient.newHttpClient()) {
      registry.start(EnumSet.allOf(Part.class));
      var kept = send(http, request("/api/persons/" + person, token(http)));
      assertThat(kept.statusCode()).as(kept.body()).isEqualTo(200);
      assertThat(kept.body()).contains(person).doesNotContain("123456789");
      assertThat(send(http, HttpRequest.newBuilder(URI.create(settings.url(Part.GATEWAY) + "/api/persons/" + person)))
          .statusCode()).isEqualTo(401);
    }
  }

  private HttpRequest.Builder request(String path, String token) {
    return HttpRequest.newBuilder(URI.create(settings.url(Part.GATEWAY) + path))
        .header("Authorization", "Bearer " + token).header("Anju-Purpose", "registration");
  }

  private String token(HttpClient http) throws Exception {
    var secret = found(SECRET, Files.readString(data.resolve("identity/credentials.json")));
    var basic = Base64.getEncoder().encodeToString(("anju-cli:" + secret).getBytes(StandardCharsets.US_ASCII));
    var answer = send(http, HttpRequest.newBuilder(URI.create(settings.url(Part.IDENTITY) + "/oauth2/token"))
        .header("Authorization", "Basic " + basic).header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials&role=police-officer&division=440305")));
    return found(TOKEN, answer.body());
  }

  /** A registry that is warming up on a busy machine may ask to come again (503): as a client does, with the same request. */
  private static HttpResponse<String> send(HttpClient http, HttpRequest.Builder request) {
    return Awaitility.await().atMost(Duration.ofMinutes(3)).pollInterval(Duration.ofMillis(500))
        .until(() -> http.send(request.build(), HttpResponse.BodyHandlers.ofString()), answer -> answer.statusCode() != 503);
  }

  private static String found(Pattern pattern, String text) {
    var matcher = pattern.matcher(text);
    assertThat(matcher.find()).as(text).isTrue();
    return matcher.group(1);
  }
}
