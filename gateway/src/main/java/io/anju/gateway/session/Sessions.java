package io.anju.gateway.session;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Who is at a browser, as far as its cookie says; whether the session still holds is not asked. */
public final class Sessions {

  private final SessionCookies cookies;
  private final Duration idle;
  private final Clock clock;

  Sessions(SessionCookies cookies, Duration idle, Clock clock) {
    this.cookies = cookies;
    this.idle = idle;
    this.clock = clock;
  }

  public Optional<SignedInUser> userOf(HttpServletRequest request) {
    return cookies
        .session(request)
        .filter(session -> !session.isOver(clock.instant(), idle))
        .map(Session::user);
  }
}
