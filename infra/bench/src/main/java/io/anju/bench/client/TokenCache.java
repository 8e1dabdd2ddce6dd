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
public final class TokenCache {

  private record CachedToken(String token, Instant renewAt) {}

  private static final String CLIENT = "anju-cli";
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Duration MARGIN = Duration.ofMinutes(2);

  private final HttpClient http;
  private final BenchSettings settings;
  private final Map<TokenRequest, CachedToken> cache = new ConcurrentHashMap<>();

  public TokenCache(HttpClient http, BenchSettings settings) {
    this.http = http;
    this.settings = settings;
  }

  public String of(TokenRequest tokenRequest) {
    return cache
        .compute(
            tokenRequest,
            (_, cached) ->
                cached != null && Instant.now().isBefore(cached.renewAt())
                    ? cached
                    : request(tokenRequest))
        .token();
  }

  private CachedToken request(TokenRequest tokenRequest) {
    String form =
        "grant_type=client_credentials&role="
            + encoded(tokenRequest.role())
            + (tokenRequest.division() == null
                ? ""
                : "&division=" + encoded(tokenRequest.division()))
            + (tokenRequest.person() == null ? "" : "&person=" + encoded(tokenRequest.person()));
    try {
      String secret =
          JSON.readTree(Files.readString(settings.credentials())).findValue(CLIENT).asString();
      String basic =
          Base64.getEncoder()
              .encodeToString((CLIENT + ":" + secret).getBytes(StandardCharsets.UTF_8));
      var request =
          HttpRequest.newBuilder(URI.create(settings.issuer() + "/oauth2/token"))
              .timeout(Duration.ofSeconds(10))
              .header("Authorization", "Basic " + basic)
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(HttpRequest.BodyPublishers.ofString(form))
              .build();
      var response = http.send(request, HttpResponse.BodyHandlers.ofString());
      var body = JSON.readTree(response.body());
      if (response.statusCode() != 200) {
        throw new IllegalStateException("no token for " + tokenRequest + ": " + response.body());
      }
      return new CachedToken(
          body.path("access_token").asString(),
          Instant.now().plusSeconds(body.path("expires_in").asLong()).minus(MARGIN));
    } catch (IOException unavailable) {
      throw new IllegalStateException(
          "the identity provider at "
              + settings.issuer()
              + " does not respond: "
              + unavailable.getMessage(),
          unavailable);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopping);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
