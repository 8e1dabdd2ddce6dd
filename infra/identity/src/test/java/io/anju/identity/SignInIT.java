package io.anju.identity;

import static io.anju.identity.PagesFixture.location;
import static io.anju.identity.RunningIdentityFixture.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.identity.totp.TotpSecret;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class SignInIT {

  @TempDir private Path data;
  private RunningIdentityFixture identity;
  private PagesFixture browser;

  @BeforeEach
  void open() {
    identity = RunningIdentityFixture.over(data);
    browser = new PagesFixture(identity);
  }

  @AfterEach
  void close() {
    browser.close();
    identity.close();
  }

  private JsonNode user(String role) {
    return identity
        .credentials()
        .get("users")
        .valueStream()
        .filter(user -> user.get("role").asString().equals(role))
        .findFirst()
        .orElseThrow();
  }

  private static String code(JsonNode user) {
    return new TotpSecret(user.get("totp").asString()).code(Instant.now());
  }

  private JsonNode signIn(String role) throws Exception {
    var user = user(role);
    assertThat(location(browser.authorize())).endsWith("/login");
    var next = browser.password(user.get("name").asString(), user.get("password").asString());
    if (location(next).equals("/login/code")) {
      next = browser.post("/login/code", Map.of("code", code(user)));
    }
    assertThat(location(next)).isEqualTo("/login/next");
    var answer = browser.exchange(browser.finish());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return json(answer);
  }

  private HttpResponse<String> api(String method, String path, String token, String body)
      throws Exception {
    try (var http = HttpClient.newHttpClient()) {
      return http.send(
          HttpRequest.newBuilder(identity.at(path))
              .header("Authorization", "Bearer " + token)
              .header("Content-Type", "application/json")
              .method(method, HttpRequest.BodyPublishers.ofString(body))
              .build(),
          HttpResponse.BodyHandlers.ofString());
    }
  }

  private String administrator() throws Exception {
    return json(identity.requestToken(
            Map.of("grant_type", "client_credentials", "role", "administrator")))
        .get("access_token")
        .asString();
  }

  @Test
  void official_signs_in_with_password_and_code() throws Exception {
    var tokens = signIn("station-chief");
    var access = identity.verified(tokens.get("access_token").asString());
    assertThat(access.getSubject()).isEqualTo("wang.fang");
    assertThat(access.getClaimAsStringList("roles")).containsExactly("station-chief");
    assertThat(access.getClaimAsString("division")).isEqualTo("440305");
    assertThat(access.getAudience()).containsExactly("anju");
    assertThat(access.getExpiresAt()).isBefore(Instant.now().plusSeconds(61));
    assertThat(access.getClaims()).doesNotContainKey("name");
    var id = identity.verified(tokens.get("id_token").asString());
    assertThat(id.getClaimAsString("name")).isEqualTo("王芳");
    assertThat(id.getClaimAsString("nonce")).isEqualTo("n");
  }

  @Test
  void nothing_remains_signed_in_at_the_provider() throws Exception {
    signIn("resident");
    assertThat(location(browser.authorize())).endsWith("/login");
  }

  @Test
  void password_alone_opens_nothing_to_an_official() throws Exception {
    var chief = user("station-chief");
    browser.authorize();
    var next = browser.password("wang.fang", chief.get("password").asString());
    assertThat(location(next)).isEqualTo("/login/code");
    assertThat(location(browser.get("/login/next"))).isEqualTo("/login/code");
    assertThat(location(browser.get("/login/password"))).isEqualTo("/login/code");
    assertThat(location(browser.authorize())).endsWith("/login");
    assertThat(browser.post("/login/code", Map.of("code", "000000")).statusCode()).isEqualTo(400);
  }

  @Test
  void unknown_locked_and_wrong_are_answered_alike() throws Exception {
    browser.authorize();
    var unknown = browser.password("nobody", "some password");
    var wrong = browser.password("wang.fang", "some password");
    assertThat(wrong.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(400);
    assertThat(without(wrong.body(), "wang.fang")).isEqualTo(without(unknown.body(), "nobody"));
    for (int i = 0; i < 5; i++) {
      browser.password("wang.fang", "some password");
    }
    var locked = browser.password("wang.fang", user("station-chief").get("password").asString());
    assertThat(without(locked.body(), "wang.fang")).isEqualTo(without(unknown.body(), "nobody"));
  }

  private static String without(String page, String name) {
    return page.replace(name, "").replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
  }

  @Test
  void first_sign_in_of_a_new_official_changes_the_password_and_sets_up_codes() throws Exception {
    var created =
        api(
            "POST",
            "/api/accounts",
            administrator(),
            """
            {"name":"he.lin","displayName":"何林","role":"police-officer","division":"440305"}
            """);
    assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
    browser.authorize();
    var first = json(created).get("password").asString();
    assertThat(location(browser.password("he.lin", first))).isEqualTo("/login/password");
    assertThat(
            browser
                .post("/login/password", Map.of("password", "short", "repeated", "short"))
                .body())
        .contains("too short");
    var sentence = "three herons on one roof";
    var changed =
        browser.post("/login/password", Map.of("password", sentence, "repeated", sentence));
    assertThat(location(changed)).isEqualTo("/login/enrolment");
    var page = browser.get("/login/enrolment").body();
    assertThat(page).contains("data:image/png;base64,");
    var secret =
        new TotpSecret(page.replaceAll("(?s).*<code>([A-Z2-7 ]+)</code>.*", "$1").replace(" ", ""));
    var enrolled = browser.post("/login/enrolment", Map.of("code", secret.code(Instant.now())));
    assertThat(enrolled.body()).contains("Recovery codes");
    assertThat(browser.exchange(browser.finish()).statusCode()).isEqualTo(200);
  }

  @Test
  void session_survives_a_restart_and_many_gateways_may_refresh_it() throws Exception {
    var tokens = signIn("auditor");
    assertThat(browser.refresh(tokens).statusCode()).isEqualTo(200);
    identity.close();
    identity = RunningIdentityFixture.over(data);
    browser = new PagesFixture(identity);
    for (int i = 0; i < 2; i++) {
      var refreshed = browser.refresh(tokens);
      assertThat(refreshed.statusCode()).as(refreshed.body()).isEqualTo(200);
      assertThat(
              identity
                  .verified(json(refreshed).get("access_token").asString())
                  .getClaimAsStringList("roles"))
          .containsExactly("auditor");
    }
  }

  @Test
  void revoked_account_gets_no_more_tokens() throws Exception {
    var tokens = signIn("auditor");
    var revoked = api("POST", "/api/accounts/wu.xia/revocation", administrator(), "");
    assertThat(json(revoked).get("state").asString()).isEqualTo("REVOKED");
    assertThat(json(browser.refresh(tokens)).get("error").asString()).isEqualTo("invalid_grant");
    browser.authorize();
    assertThat(browser.password("wu.xia", user("auditor").get("password").asString()).statusCode())
        .isEqualTo(400);
  }

  @Test
  void signing_out_ends_the_session_and_everywhere_ends_all() throws Exception {
    var one = signIn("resident");
    var other = signIn("resident");
    assertThat(revoke(one)).isEqualTo(200);
    assertThat(browser.refresh(one).statusCode()).isEqualTo(400);
    assertThat(browser.refresh(other).statusCode()).isEqualTo(200);
    var token = other.get("access_token").asString();
    assertThat(api("DELETE", "/account/sessions", token, "").statusCode()).isEqualTo(204);
    assertThat(browser.refresh(other).statusCode()).isEqualTo(400);
  }

  private int revoke(JsonNode tokens) throws Exception {
    return identity
        .post(
            "/oauth2/revoke",
            "anju-console",
            identity.secret("anju-console"),
            Map.of("token", tokens.get("refresh_token").asString()))
        .statusCode();
  }

  @Test
  void accounts_are_for_administrators() throws Exception {
    var officer =
        json(identity.requestToken(
                Map.of("grant_type", "client_credentials", "role", "police-officer")))
            .get("access_token")
            .asString();
    assertThat(api("GET", "/api/accounts", officer, "").statusCode()).isEqualTo(403);
    assertThat(api("GET", "/api/accounts", "none", "").statusCode()).isEqualTo(401);
    var list = json(api("GET", "/api/accounts?limit=5", administrator(), ""));
    assertThat(list.get("items").size()).isEqualTo(5);
    assertThat(list.toString()).doesNotContain("argon2").doesNotContain("\"totp\"");
    assertThat(list.get("next").isNull()).isFalse();
    var events = json(api("GET", "/api/accounts/events", administrator(), ""));
    assertThat(events.get("items").size()).isGreaterThan(10);
  }

  @Test
  void activation_code_opens_an_account_on_its_page() throws Exception {
    var issued =
        api(
            "POST",
            "/api/accounts/activation-codes",
            administrator(),
            "{\"role\":\"resident\",\"person\":\"ABCDEFGHIJKLMNOPQRSTUVWXYZ\"}");
    assertThat(issued.statusCode()).as(issued.body()).isEqualTo(201);
    var fields =
        Map.of(
            "code",
            json(issued).get("code").asString(),
            "username",
            "li.na",
            "password",
            "kestrel over 9",
            "repeated",
            "kestrel over 9");
    var opened = browser.post("/activate", fields);
    assertThat(opened.body()).contains("li.na");
    assertThat(browser.post("/activate", fields).statusCode()).isEqualTo(400);
    browser.authorize();
    assertThat(location(browser.password("li.na", "kestrel over 9"))).isEqualTo("/login/next");
    var access =
        identity.verified(json(browser.exchange(browser.finish())).get("access_token").asString());
    assertThat(access.getClaimAsString("person")).isEqualTo("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
  }

  @Test
  void pages_run_no_script_and_speak_both_languages() throws Exception {
    browser.authorize();
    var page = browser.get("/login");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'; style-src 'self'", "http://localhost:8080")
        .doesNotContain("unsafe");
    assertThat(page.body()).contains("<html lang=\"en\">", "User name").doesNotContain("<script");
    assertThat(browser.get("/login?lang=zh-CN").body()).contains("lang=\"zh-CN\"", "用户名");
    assertThat(browser.get("/login").body()).contains("用户名");
    assertThat(browser.get("/pages.css").body()).contains("prefers-color-scheme");
    for (var path : new String[] {"/activate", "/forgotten"}) {
      assertThat(browser.get(path).body()).contains("<h1>").doesNotContain("{{");
    }
  }
}
