package io.anju.gateway.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The answer of {@code GET /api/session}.
 *
 * @param expiresAt when the session ends whatever is done
 * @param idleSeconds seconds until it ends if nothing is done
 */
sealed interface SessionResponse {

  boolean signedIn();

  record SignedOut(boolean signedIn) implements SessionResponse {}

  @JsonInclude(JsonInclude.Include.ALWAYS)
  record SignedIn(
      boolean signedIn,
      String user,
      String displayName,
      String role,
      @Nullable String division,
      @Nullable String personId,
      @Nullable String uscc,
      Instant expiresAt,
      long idleSeconds)
      implements SessionResponse {}

  static SessionResponse of(Session session, Instant now, Duration idle) {
    var user = session.user();
    return new SignedIn(
        true,
        user.name(),
        user.displayName(),
        user.role(),
        user.division(),
        user.person(),
        user.uscc(),
        session.endsAt(),
        Duration.between(now, session.idleEnd(idle)).toSeconds());
  }

  static SessionResponse none() {
    return new SignedOut(false);
  }
}
