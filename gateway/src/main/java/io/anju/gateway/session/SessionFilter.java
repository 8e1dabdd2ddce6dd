package io.anju.gateway.session;

import io.anju.gateway.session.SessionTokens.Ended;
import io.anju.gateway.session.SessionTokens.Granted;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.server.RequestPath;
import io.anju.platform.web.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Puts the access token of the browser's session into calls of the API, before anything else looks
 * at them: limits, checks and services treat them like those of any client. A call that brings a
 * token of its own has no session.
 */
final class SessionFilter extends OncePerRequestFilter {

  /** Set where a session stands behind the request. */
  static final String SESSION = SessionFilter.class.getName() + ".session";

  /** What a page does by itself, such as asking how far a job is, keeps no session alive. */
  private static final String BACKGROUND = "Anju-Background";

  private static final Logger LOG = LoggerFactory.getLogger(SessionFilter.class);
  private static final Duration SEEN_PRECISION = Duration.ofMinutes(1);
  private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS");

  private final SessionCookies cookies;
  private final SessionTokens tokens;
  private final Duration idle;
  private final Clock clock;
  private final ProblemWriter problems;

  SessionFilter(
      SessionCookies cookies,
      SessionTokens tokens,
      Duration idle,
      Clock clock,
      ProblemWriter problems) {
    this.cookies = cookies;
    this.tokens = tokens;
    this.idle = idle;
    this.clock = clock;
    this.problems = problems;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getHeader(HttpHeaders.COOKIE) == null
        || !(RequestPath.isUnder(request, "/api") || RequestPath.isUnder(request, "/d"));
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.getHeader(HttpHeaders.AUTHORIZATION) != null || !cookies.hasSession(request)) {
      chain.doFilter(new BrowserRequest(request, null), response);
      return;
    }
    var session = cookies.session(request).filter(known -> !known.isOver(clock.instant(), idle));
    if (session.isEmpty()) {
      withoutSession(request, response, chain);
    } else if (!SAFE_METHODS.contains(request.getMethod())
        && !session.get().csrf().equals(request.getHeader("X-XSRF-TOKEN"))) {
      problems.write(new RegistryException(GatewayError.CSRF_TOKEN_MISSING), request, response);
    } else {
      within(session.get(), request, response, chain);
    }
  }

  private void within(
      Session session, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    SessionTokens.Answer answer;
    try {
      answer = tokens.of(session);
    } catch (ProviderException unreachable) {
      LOG.warn("no token for a session: {}", unreachable.getMessage());
      problems.write(new RegistryException(PlatformError.UNAVAILABLE), request, response);
      return;
    }
    switch (answer) {
      case Ended _ -> withoutSession(request, response, chain);
      case Granted granted -> {
        var seen = seen(session, granted, request);
        if (!seen.equals(session)) {
          add(response, cookies.of(seen));
        }
        request.setAttribute(SESSION, seen);
        chain.doFilter(new BrowserRequest(request, granted.accessToken()), response);
      }
    }
  }

  private Session seen(Session session, Granted granted, HttpServletRequest request) {
    var now = clock.instant();
    boolean active =
        request.getHeader(BACKGROUND) == null
            && !RequestPath.isUnder(request, SessionRoutes.SESSION_PATH);
    boolean due = active && session.seenAt().plus(SEEN_PRECISION).isBefore(now);
    // Some providers give a new refresh token each time, whose time is longer.
    return due || !granted.refreshToken().equals(session.refreshToken())
        ? session.seen(due ? now : session.seenAt(), granted.refreshToken())
        : session;
  }

  /** As if the browser had no cookie, and soon it has none. */
  private void withoutSession(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    add(response, cookies.none());
    chain.doFilter(new BrowserRequest(request, null), response);
  }

  private static void add(HttpServletResponse response, List<ResponseCookie> cookies) {
    cookies.forEach(cookie -> response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString()));
  }
}
