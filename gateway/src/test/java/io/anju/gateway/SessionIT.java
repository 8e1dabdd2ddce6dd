package io.anju.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.gateway.service.Service;
import io.anju.platform.fixture.Tokens;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SessionIT {

  private static ProviderFixture provider;
  private static GatewayFixture gateway;
  private BrowserFixture browser;

  @BeforeAll
  static void open() throws IOException {
    provider = new ProviderFixture();
    gateway = gateway();
  }

  private static GatewayFixture gateway(String... more) {
    var settings =
        new ArrayList<>(
            List.of(
                "anju.gateway.session.issuer=" + Tokens.issuer(),
                "anju.gateway.session.address=http://localhost:8080",
                "anju.gateway.session.client-secret=" + ProviderFixture.SECRET,
                "anju.gateway.session.authorize-url=" + provider.url() + "/oauth2/authorize",
                "anju.gateway.session.token-url=" + provider.url() + "/oauth2/token",
                "anju.gateway.session.sign-out-url=" + provider.url() + "/oauth2/revoke",
                "anju.gateway.session.everywhere-url=" + provider.url() + "/account/sessions"));
    settings.addAll(List.of(more));
    return GatewayFixture.with(settings.toArray(String[]::new));
  }

  @AfterAll
  static void close() {
    gateway.close();
    provider.close();
  }

  @BeforeEach
  void reset() {
    provider.forms.clear();
    provider.revoked.clear();
    provider.everywhere.clear();
    provider.expiresIn = 60;
    provider.down = false;
    gateway.reset();
    browser = new BrowserFixture(gateway);
  }

  @Test
  void sign_in_leads_to_the_provider_with_a_challenge_and_comes_back_to_the_page() {
    var query = BrowserFixture.query(browser.get("/sign-in?to=/desk/x").header("Location"));
    assertThat(query)
        .containsEntry("client_id", "anju-console")
        .containsEntry("redirect_uri", "http://localhost:8080/login/oauth2/code/anju")
        .containsEntry("code_challenge_method", "S256")
        .containsEntry("scope", "openid profile")
        .containsEntry("prompt", "login");
    provider.nonceOfCode.put("c1", query.get("nonce"));
    var back = browser.get("/login/oauth2/code/anju?code=c1&state=" + query.get("state"));
    assertThat(back.status()).isEqualTo(302);
    assertThat(back.header("Location")).isEqualTo("/desk/x");
    assertThat(provider.forms.getFirst()).containsKey("code_verifier").containsEntry("code", "c1");
    assertThat(back.raw().headers().allValues("Set-Cookie"))
        .anySatisfy(cookie ->
            assertThat(cookie).startsWith("anju-session=").contains("HttpOnly", "SameSite=Lax"));
  }

  @Test
  void session_says_who_is_signed_in() {
    assertThat(browser.get("/api/session").raw().body()).isEqualTo("{\"signedIn\":false}");
    browser.signIn(provider, "/");
    var session = browser.get("/api/session").body();
    assertThat(session.path("user").asString()).isEqualTo("zhang.wei");
    assertThat(session.path("displayName").asString()).isEqualTo("张伟");
    assertThat(session.path("role").asString()).isEqualTo("police-officer");
    assertThat(session.path("division").asString()).isEqualTo("440305");
    assertThat(session.path("personId").isNull()).isTrue();
    assertThat(session.path("idleSeconds").asInt()).isBetween(1_700, 1_800);
    assertThat(session.path("expiresAt").asString()).isNotEmpty();
  }

  @Test
  void call_within_a_session_reaches_the_service_with_a_token_and_without_cookies() {
    browser.signIn(provider, "/");
    var seen = browser.get("/api/persons/p1").body();
    assertThat(seen.toString()).contains("Bearer ").doesNotContain("anju-session");
  }

  @Test
  void changing_call_needs_the_header_only_within_a_session() {
    browser.signIn(provider, "/");
    var refused = browser.send("POST", "/api/persons", "{}");
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.problem()).isEqualTo("csrf-token-missing");
    assertThat(browser.send("POST", "/api/persons", "{}", "X-XSRF-TOKEN", "other").status())
        .isEqualTo(403);
    var token = browser.cookies.get("XSRF-TOKEN");
    assertThat(browser.send("POST", "/api/persons", "{}", "X-XSRF-TOKEN", token).status())
        .isEqualTo(200);
    assertThat(gateway.officer().post("/api/persons", "{}").status()).isEqualTo(200);
  }

  @Test
  void another_gateway_with_the_same_key_knows_the_session() {
    browser.signIn(provider, "/");
    try (var other = gateway()) {
      browser.visit(other);
      assertThat(browser.get("/api/session").body().path("signedIn").asBoolean()).isTrue();
      assertThat(browser.get("/api/persons/p1").status()).isEqualTo(200);
    }
  }

  @Test
  void expired_token_is_renewed_once_for_many_calls_at_once() {
    browser.signIn(provider, "/");
    provider.expiresIn = 0;
    browser.signIn(provider, "/");
    provider.expiresIn = 60;
    provider.forms.clear();
    assertThat(
            IntStream.range(0, 12)
                .parallel()
                .mapToObj(_ -> browser.get("/api/persons/p1").status())
                .distinct())
        .containsExactly(200);
    assertThat(provider.forms).hasSize(1);
  }

  @Test
  void revoked_session_is_signed_out_when_its_token_expires() {
    provider.expiresIn = 0;
    browser.signIn(provider, "/");
    provider.revoked.add("r1");
    assertThat(browser.get("/api/persons/p1").problem()).isEqualTo("unauthenticated");
    assertThat(browser.get("/api/session").body().path("signedIn").asBoolean()).isFalse();
    assertThat(browser.cookies).doesNotContainKey("anju-session");
  }

  @Test
  void provider_that_does_not_answer_ends_no_session() {
    provider.expiresIn = 0;
    browser.signIn(provider, "/");
    provider.down = true;
    assertThat(browser.get("/api/persons/p1").status()).isEqualTo(503);
    provider.down = false;
    assertThat(browser.get("/api/persons/p1").status()).isEqualTo(200);
  }

  @Test
  void sign_out_ends_the_session_here_and_at_the_provider() {
    browser.signIn(provider, "/");
    var kept = browser.cookies.get("anju-session");
    assertThat(browser.send("POST", "/sign-out", null).status()).isEqualTo(403);
    var token = browser.cookies.get("XSRF-TOKEN");
    assertThat(browser.send("POST", "/sign-out", null, "X-XSRF-TOKEN", token).status())
        .isEqualTo(204);
    assertThat(provider.revoked).containsExactly("r1");
    assertThat(browser.cookies).doesNotContainKeys("anju-session", "XSRF-TOKEN");
    browser.cookies.put("anju-session", kept);
    assertThat(browser.get("/api/persons/p1").status()).isEqualTo(401);
  }

  @Test
  void sign_out_everywhere_ends_all_sessions_of_the_user() {
    browser.signIn(provider, "/");
    var token = browser.cookies.get("XSRF-TOKEN");
    browser.send("POST", "/sign-out?everywhere=true", null, "X-XSRF-TOKEN", token);
    assertThat(provider.everywhere).singleElement().asString().startsWith("Bearer ");
  }

  @Test
  void session_without_requests_ends() {
    try (var hasty = gateway("anju.gateway.session.idle=0s")) {
      browser.visit(hasty);
      browser.signIn(provider, "/");
      assertThat(browser.get("/api/session").body().path("signedIn").asBoolean()).isFalse();
    }
  }

  @Test
  void answer_to_another_attempt_signs_nobody_in() {
    browser.get("/sign-in");
    var foreign = "a".repeat(43);
    var answer = browser.get("/login/oauth2/code/anju?code=c1&state=" + foreign);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.raw().body()).contains("/sign-in");
    var query = BrowserFixture.query(browser.get("/sign-in").header("Location"));
    provider.nonceOfCode.put("c1", "another nonce");
    var replayed = browser.get("/login/oauth2/code/anju?code=c1&state=" + query.get("state"));
    assertThat(replayed.status()).isEqualTo(400);
    assertThat(browser.cookies).doesNotContainKey("anju-session");
  }

  @Test
  void sign_in_leads_to_no_other_site() {
    for (var to : new String[] {"//evil.example", "https://evil.example", "/%5Cevil", "/api/x"}) {
      assertThat(new BrowserFixture(gateway).signIn(provider, to).header("Location"))
          .as(to)
          .isEqualTo("/");
    }
  }

  @Test
  void changed_cookie_is_no_session() {
    browser.signIn(provider, "/");
    int calls = gateway.service(Service.RESIDENCE).calls();
    browser.cookies.compute("anju-session", (_, value) -> value.substring(1));
    assertThat(browser.get("/api/persons/p1").status()).isEqualTo(401);
    assertThat(gateway.service(Service.RESIDENCE).calls()).isEqualTo(calls);
  }

  @Test
  void start_leads_officials_to_their_pages_and_everybody_else_to_the_public_one() {
    assertThat(browser.get("/").header("Location")).isEqualTo("/my/");
    browser.signIn(provider, "/");
    assertThat(browser.get("/").header("Location")).isEqualTo("/desk/");
  }
}
