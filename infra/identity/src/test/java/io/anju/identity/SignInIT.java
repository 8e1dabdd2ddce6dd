package io.anju.identity;

import static io.anju.identity.RunningIdentityFixture.encoded;
import static io.anju.identity.RunningIdentityFixture.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignInIT {

  private static final String CALLBACK = "http://localhost:8080/login/oauth2/code/anju";
  private static final String VERIFIER =
      "a-verifier-of-more-than-forty-three-characters-0123456789";
  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

  private final HttpClient browser =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

  @Test
  void signIn(@TempDir Path data) throws Exception {
    try (var identity = RunningIdentityFixture.over(data);
        browser) {
      var authorize =
          identity.at(
              "/oauth2/authorize?"
                  + encoded(
                      Map.of(
                          "response_type",
                          "code",
                          "client_id",
                          "anju-console",
                          "scope",
                          "openid",
                          "redirect_uri",
                          CALLBACK,
                          "state",
                          "s",
                          "code_challenge",
                          challenge(),
                          "code_challenge_method",
                          "S256")));
      assertThat(get(authorize).headers().firstValue("Location"))
          .hasValueSatisfying(to -> assertThat(to).endsWith("/login"));

      var refused = signIn(identity, "not the password");
      assertThat(refused).endsWith("/login?error");
      var back = signIn(identity, identity.credentials().at("/users/1/password").asString());
      var callback = get(URI.create(back)).headers().firstValue("Location").orElseThrow();
      assertThat(callback).startsWith(CALLBACK + "?code=");

      var code = callback.replaceAll(".*code=([^&]+).*", "$1");
      var console = identity.secret("anju-console");
      var exchange =
          Map.of("grant_type", "authorization_code", "code", code, "redirect_uri", CALLBACK);
      assertThat(identity.requestToken("anju-console", console, exchange).statusCode())
          .isEqualTo(400);
      var tokens =
          json(
              identity.requestToken(
                  "anju-console", console, with(exchange, "code_verifier", VERIFIER)));
      var access = identity.verified(tokens.get("access_token").asString());
      assertThat(access.getSubject()).isEqualTo("station-chief");
      assertThat(access.getClaimAsStringList("roles")).containsExactly("station-chief");
      assertThat(access.getClaimAsString("division")).isEqualTo("440305");
      assertThat(access.getAudience()).containsExactly("anju");
      assertThat(tokens.has("refresh_token")).isTrue();
    }
  }

  private String signIn(RunningIdentityFixture identity, String password) throws Exception {
    var form = CSRF.matcher(get(identity.at("/login")).body());
    assertThat(form.find()).isTrue();
    var fields = Map.of("username", "station-chief", "password", password, "_csrf", form.group(1));
    var answer =
        browser.send(
            HttpRequest.newBuilder(identity.at("/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(fields)))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    return identity
        .at("/")
        .resolve(answer.headers().firstValue("Location").orElseThrow())
        .toString();
  }

  private HttpResponse<String> get(URI uri) throws Exception {
    return browser.send(
        HttpRequest.newBuilder(uri).header("Accept", "text/html").build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static Map<String, String> with(Map<String, String> form, String name, String value) {
    var more = new HashMap<>(form);
    more.put(name, value);
    return more;
  }

  private static String challenge() throws Exception {
    var hash =
        MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
  }
}
