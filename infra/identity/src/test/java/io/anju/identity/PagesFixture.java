package io.anju.identity;

import static io.anju.identity.RunningIdentityFixture.encoded;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** A browser at the provider's pages, which follows no redirect by itself. */
final class PagesFixture implements AutoCloseable {

  static final String CALLBACK = "http://localhost:8080/login/oauth2/code/anju";
  static final String VERIFIER = "a-verifier-of-more-than-forty-three-characters-0123456789";
  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

  private final HttpClient http =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final RunningIdentityFixture identity;

  PagesFixture(RunningIdentityFixture identity) {
    this.identity = identity;
  }

  /** Where the answer leads, or the path that was asked where it is a page. */
  static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse(answer.uri().getPath());
  }

  HttpResponse<String> authorize() throws Exception {
    var query = new LinkedHashMap<String, String>();
    query.put("response_type", "code");
    query.put("client_id", "anju-console");
    query.put("scope", "openid profile");
    query.put("redirect_uri", CALLBACK);
    query.put("state", "s");
    query.put("nonce", "n");
    query.put("prompt", "login");
    query.put("ui_locales", "en");
    query.put("code_challenge", challenge());
    query.put("code_challenge_method", "S256");
    return get("/oauth2/authorize?" + encoded(query));
  }

  HttpResponse<String> get(String path) throws Exception {
    return http.send(
        HttpRequest.newBuilder(identity.at("/").resolve(path))
            .header("Accept", "text/html")
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  HttpResponse<String> post(String path, Map<String, String> fields) throws Exception {
    var form = CSRF.matcher(get(path).body());
    var all = new HashMap<>(fields);
    if (form.find()) {
      all.put("_csrf", form.group(1));
    }
    return http.send(
        HttpRequest.newBuilder(identity.at(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(encoded(all)))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  HttpResponse<String> password(String name, String password) throws Exception {
    return post("/login", Map.of("username", name, "password", password));
  }

  /** Goes on from the last step: the code in the address that leads back to the console. */
  String finish() throws Exception {
    var back = get(URI.create(location(get("/login/next"))).toString());
    return location(back).replaceAll(".*code=([^&]+).*", "$1");
  }

  HttpResponse<String> exchange(String code) throws Exception {
    return identity.requestToken(
        "anju-console",
        identity.secret("anju-console"),
        Map.of(
            "grant_type",
            "authorization_code",
            "code",
            code,
            "redirect_uri",
            CALLBACK,
            "code_verifier",
            VERIFIER));
  }

  HttpResponse<String> refresh(JsonNode tokens) throws Exception {
    return identity.requestToken(
        "anju-console",
        identity.secret("anju-console"),
        Map.of(
            "grant_type",
            "refresh_token",
            "refresh_token",
            tokens.get("refresh_token").asString()));
  }

  private static String challenge() throws Exception {
    var hash =
        MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
  }

  @Override
  public void close() {
    http.close();
  }
}
