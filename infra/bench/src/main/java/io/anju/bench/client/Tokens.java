package io.anju.bench.client;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.json.JsonMapper;

/** Tokens of the embedded identity provider, kept until shortly before they expire. */
public final class Tokens {

  private record Kept(String token, Instant until) {}

  private static final String CLIENT = "anju-cli";
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Duration MARGIN = Duration.ofMinutes(2);

  private final HttpClient http;
  private final Settings settings;
  private final Map<Mandate, Kept> kept = new ConcurrentHashMap<>();

  public Tokens(HttpClient http, Settings settings) {
    this.http = http;
    this.settings = settings;
  }

  public String of(Mandate mandate) {
    return kept.compute(mandate, (_, known) ->
        known != null && Instant.now().isBefore(known.until()) ? known : ask(mandate)).token();
  }

  private Kept ask(Mandate mandate) {
    String form = "grant_type=client_credentials&role=" + encoded(mandate.role())
        + (mandate.division() == null ? "" : "&division=" + encoded(mandate.division()))
        + (mandate.person() == null ? "" : "&person=" + encoded(mandate.person()));
    try {
      String secret = JSON.readTree(Files.readString(settings.credentials())).findValue(CLIENT).asString();
      String basic = Base64.getEncoder().encodeToString((CLIENT + ":" + secret).getBytes(StandardCharsets.UTF_8));
      var request = HttpRequest.newBuilder(URI.create(settings.issuer() + "/oauth2/token"))
          .timeout(Duration.ofSeconds(10))
          .header("Authorization", "Basic " + basic)
          .header("Content-Type", "application/x-www-form-urlencoded")
          .POST(HttpRequest.BodyPublishers.ofString(form)).build();
      var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
      var body = JSON.readTree(answer.body());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException("no token for " + mandate + ": " + answer.body());
      }
      return new Kept(body.path("access_token").asString(),
          Instant.now().plusSeconds(body.path("expires_in").asLong()).minus(MARGIN));
    } catch (IOException away) {
      throw new IllegalStateException("the identity provider at " + settings.issuer() + " does not answer: " + away.getMessage(), away);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopping);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
