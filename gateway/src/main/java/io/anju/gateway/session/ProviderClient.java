package io.anju.gateway.session;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks to the provider as the console's confidential client (RFC 6749, RFC 7009). */
final class ProviderClient {

  private static final Duration TIMEOUT = Duration.ofSeconds(5);

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();
  private final SessionProperties settings;
  private final JsonMapper json;
  private final Clock clock;

  ProviderClient(SessionProperties settings, JsonMapper json, Clock clock) {
    this.settings = settings;
    this.json = json;
    this.clock = clock;
  }

  /**
   * @throws ProviderException where there are no tokens for it
   */
  ProviderTokens exchange(String code, String codeVerifier) {
    return tokens(
        Map.of(
            "grant_type",
            "authorization_code",
            "code",
            code,
            "redirect_uri",
            settings.redirectUri(),
            "code_verifier",
            codeVerifier));
  }

  /**
   * @throws ProviderException where the session has ended, or the provider cannot be reached
   */
  ProviderTokens refresh(String refreshToken) {
    return tokens(Map.of("grant_type", "refresh_token", "refresh_token", refreshToken));
  }

  /** Ends the session at the provider, which gives no more tokens for it. */
  void signOut(String refreshToken) {
    // RFC 7009 calls it token; a provider's back-channel end of session calls it refresh_token.
    var answer =
        send(
            form(
                settings.signOutUrl(),
                Map.of("token", refreshToken, "refresh_token", refreshToken)));
    if (answer.statusCode() / 100 != 2) {
      throw ProviderException.refused("sign-out answered " + answer.statusCode());
    }
  }

  /** Ends every session of the token's user. */
  void signOutEverywhere(String accessToken) {
    var answer =
        send(
            HttpRequest.newBuilder(settings.everywhereUrl())
                .timeout(TIMEOUT)
                .header("Authorization", "Bearer " + accessToken)
                .DELETE()
                .build());
    if (answer.statusCode() / 100 != 2) {
      throw ProviderException.refused("sign-out everywhere answered " + answer.statusCode());
    }
  }

  private ProviderTokens tokens(Map<String, String> form) {
    var askedAt = clock.instant();
    var answer = send(form(settings.tokenUrl(), form));
    JsonNode body;
    try {
      body = json.readTree(answer.body());
    } catch (JacksonException _) {
      throw ProviderException.unreachable("no JSON");
    }
    var accessToken = body.path("access_token").asString("");
    if (answer.statusCode() == 200 && !accessToken.isEmpty()) {
      return new ProviderTokens(
          accessToken,
          askedAt.plusSeconds(body.path("expires_in").asLong(0)),
          body.path("refresh_token").asString(form.getOrDefault("refresh_token", "")),
          body.path("id_token").asString(""));
    }
    // Only this says something about the session; a client that is not known says it about us.
    if (body.path("error").asString("").equals("invalid_grant")) {
      throw ProviderException.refused("invalid_grant");
    }
    throw ProviderException.unreachable(
        answer.statusCode() + " " + body.path("error").asString(""));
  }

  private HttpRequest form(URI address, Map<String, String> fields) {
    var basic = encode(SessionProperties.CLIENT) + ":" + encode(secret());
    return HttpRequest.newBuilder(address)
        .timeout(TIMEOUT)
        .header(
            "Authorization",
            "Basic "
                + Base64.getEncoder().encodeToString(basic.getBytes(StandardCharsets.US_ASCII)))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(
            HttpRequest.BodyPublishers.ofString(
                fields.entrySet().stream()
                    .map(field -> field.getKey() + "=" + encode(field.getValue()))
                    .collect(joining("&"))))
        .build();
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return http.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException unreachable) {
      throw ProviderException.unreachable(unreachable.getClass().getSimpleName());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw ProviderException.unreachable("interrupted");
    }
  }

  /** Read when it is needed: the embedded provider makes it while the gateway starts. */
  private String secret() {
    if (!settings.clientSecret().isBlank()) {
      return settings.clientSecret();
    }
    try {
      var secret =
          json.readTree(Files.readString(settings.credentials()))
              .path("clients")
              .path(SessionProperties.CLIENT)
              .asString("");
      if (!secret.isEmpty()) {
        return secret;
      }
    } catch (IOException | JacksonException _) {
      throw ProviderException.unreachable("the console's client secret cannot be read");
    }
    throw ProviderException.unreachable("there is no secret of the console's client");
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
