package io.anju.gateway.session;

import io.anju.gateway.page.PlainPage;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.web.Languages;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Signing in and out, and what a page may know of its session. */
final class SessionRoutes {

  static final String SESSION_PATH = "/api/session";

  private static final Logger LOG = LoggerFactory.getLogger(SessionRoutes.class);

  private final SessionProperties settings;
  private final SessionCookies cookies;
  private final SessionTokens tokens;
  private final ProviderClient provider;
  private final SignIn signIn;
  private final Clock clock;

  SessionRoutes(
      SessionProperties settings,
      SessionCookies cookies,
      SessionTokens tokens,
      ProviderClient provider,
      SignIn signIn,
      Clock clock) {
    this.settings = settings;
    this.cookies = cookies;
    this.tokens = tokens;
    this.provider = provider;
    this.signIn = signIn;
    this.clock = clock;
  }

  RouterFunction<ServerResponse> all() {
    return RouterFunctions.route()
        .GET(SESSION_PATH, this::session)
        .GET("/sign-in", this::begin)
        .GET("/login/oauth2/code/anju", this::complete)
        .POST("/sign-out", this::signOut)
        .GET("/activate", _ -> found(settings.activateUrl()).build())
        .build();
  }

  private ServerResponse session(ServerRequest request) {
    var session = request.attribute(SessionFilter.SESSION).map(Session.class::cast);
    var answer = ServerResponse.ok().cacheControl(CacheControl.noStore());
    session.ifPresent(
        known -> answer.header(HttpHeaders.SET_COOKIE, cookies.csrf(known).toString()));
    return answer
        .contentType(MediaType.APPLICATION_JSON)
        .body(
            session
                .map(known -> SessionResponse.of(known, clock.instant(), settings.idle()))
                .orElseGet(SessionResponse::none));
  }

  private ServerResponse begin(ServerRequest request) {
    var attempt = signIn.begin(ReturnPath.of(request.param("to").orElse(null)));
    return with(
            found(URI.create(signIn.authorizeUrl(attempt, language(request)))),
            cookies.of(attempt, request.servletRequest()))
        .build();
  }

  private ServerResponse complete(ServerRequest request) {
    var attempt =
        request.param("state").flatMap(state -> cookies.attempt(request.servletRequest(), state));
    if (attempt.isEmpty()) {
      return failed(request, HttpStatus.BAD_REQUEST);
    }
    var without = List.of(cookies.without(attempt.get()));
    Optional<Session> session;
    try {
      session = request.param("code").flatMap(code -> signIn.complete(attempt.get(), code));
    } catch (ProviderException failed) {
      LOG.warn("nobody signed in: {}", failed.getMessage());
      return failed(
          request, failed.isRefused() ? HttpStatus.BAD_REQUEST : HttpStatus.SERVICE_UNAVAILABLE);
    }
    return session
        .map(known ->
            with(with(found(URI.create(attempt.get().to())), without), cookies.of(known)).build())
        .orElseGet(() -> failed(request, HttpStatus.BAD_REQUEST));
  }

  /** Whoever has no session is signed out already. */
  private ServerResponse signOut(ServerRequest request) {
    var session = cookies.session(request.servletRequest());
    if (session.isPresent()) {
      if (!session.get().csrf().equals(request.headers().firstHeader("X-XSRF-TOKEN"))) {
        throw new RegistryException(GatewayError.CSRF_TOKEN_MISSING);
      }
      end(session.get(), request.param("everywhere").filter("true"::equals).isPresent());
    }
    return with(ServerResponse.noContent(), cookies.none()).build();
  }

  private void end(Session session, boolean everywhere) {
    try {
      if (everywhere && tokens.of(session) instanceof SessionTokens.Granted granted) {
        provider.signOutEverywhere(granted.accessToken());
      }
      provider.signOut(session.refreshToken());
    } catch (ProviderException failed) {
      LOG.warn("a session was not ended at the provider: {}", failed.getMessage());
      throw new RegistryException(PlatformError.UNAVAILABLE);
    }
    tokens.end(session);
  }

  private ServerResponse failed(ServerRequest request, HttpStatus status) {
    return PlainPage.SIGN_IN_FAILED.answer(request, status);
  }

  private static String language(ServerRequest request) {
    var chosen =
        Optional.ofNullable(request.cookies().getFirst("anju-lang")).map(c -> c.getValue());
    var locale =
        Languages.of(chosen.orElse(request.headers().firstHeader(HttpHeaders.ACCEPT_LANGUAGE)));
    return locale.equals(Locale.ENGLISH) ? "en" : "zh-CN";
  }

  private static ServerResponse.BodyBuilder found(URI to) {
    return ServerResponse.status(HttpStatus.FOUND).location(to);
  }

  private static ServerResponse.HeadersBuilder<?> with(
      ServerResponse.HeadersBuilder<?> answer, List<ResponseCookie> cookies) {
    cookies.forEach(cookie -> answer.header(HttpHeaders.SET_COOKIE, cookie.toString()));
    return answer;
  }
}
