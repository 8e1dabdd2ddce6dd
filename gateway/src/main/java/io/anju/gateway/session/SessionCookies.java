package io.anju.gateway.session;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ResponseCookie;

/** The cookies of a session and of sign-ins under way. */
final class SessionCookies {

  static final String CSRF = "XSRF-TOKEN";

  private static final String HOST_PREFIX = "__Host-";
  private static final Duration ATTEMPT_LIFETIME = Duration.ofMinutes(10);

  /** Browsers refuse headers that grow without end; who opens more tabs signs in in the last. */
  private static final int MAX_ATTEMPTS = 4;

  private final SessionSeal seal;
  private final boolean secure;
  private final String sessionName;
  private final String attemptPrefix;

  /**
   * @param secure whether browsers reach the registry by TLS
   */
  SessionCookies(SessionSeal seal, boolean secure) {
    this.seal = seal;
    this.secure = secure;
    this.sessionName = (secure ? HOST_PREFIX : "") + "anju-session";
    this.attemptPrefix = (secure ? HOST_PREFIX : "") + "anju-sign-in-";
  }

  Optional<Session> session(HttpServletRequest request) {
    return cookies(request)
        .filter(cookie -> cookie.getName().equals(sessionName))
        .findFirst()
        .flatMap(cookie -> seal.open(cookie.getValue(), Session.class));
  }

  boolean hasSession(HttpServletRequest request) {
    return cookies(request).anyMatch(cookie -> cookie.getName().equals(sessionName));
  }

  List<ResponseCookie> of(Session session) {
    return List.of(cookie(sessionName, seal.seal(session)).build(), csrf(session));
  }

  ResponseCookie csrf(Session session) {
    return cookie(CSRF, session.csrf()).httpOnly(false).build();
  }

  /** What removes a session from the browser. */
  List<ResponseCookie> none() {
    return List.of(
        cookie(sessionName, "").maxAge(0).build(),
        cookie(CSRF, "").httpOnly(false).maxAge(0).build());
  }

  Optional<SignInAttempt> attempt(HttpServletRequest request, String state) {
    return cookies(request)
        .filter(cookie -> cookie.getName().equals(attemptName(state)))
        .findFirst()
        .flatMap(cookie -> seal.open(cookie.getValue(), SignInAttempt.class))
        .filter(attempt -> attempt.state().equals(state));
  }

  static Duration attemptLifetime() {
    return ATTEMPT_LIFETIME;
  }

  /** The new attempt's cookie, and the removal of others where there are too many. */
  List<ResponseCookie> of(SignInAttempt attempt, HttpServletRequest request) {
    var others =
        cookies(request)
            .map(Cookie::getName)
            .filter(name -> name.startsWith(attemptPrefix))
            .toList();
    var removed =
        others.size() < MAX_ATTEMPTS
            ? Stream.<ResponseCookie>empty()
            : others.stream().map(name -> cookie(name, "").maxAge(0).build());
    return Stream.concat(
            removed,
            Stream.of(
                cookie(attemptName(attempt.state()), seal.seal(attempt))
                    .maxAge(ATTEMPT_LIFETIME)
                    .build()))
        .toList();
  }

  ResponseCookie without(SignInAttempt attempt) {
    return cookie(attemptName(attempt.state()), "").maxAge(0).build();
  }

  private String attemptName(String state) {
    return attemptPrefix + (state.matches("[\\w-]{43}") ? state.substring(0, 8) : "");
  }

  private ResponseCookie.ResponseCookieBuilder cookie(String name, String value) {
    return ResponseCookie.from(name, value).path("/").httpOnly(true).secure(secure).sameSite("Lax");
  }

  private static Stream<Cookie> cookies(HttpServletRequest request) {
    var cookies = request.getCookies();
    return cookies == null ? Stream.empty() : Arrays.stream(cookies);
  }
}
