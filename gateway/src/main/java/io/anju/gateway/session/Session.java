package io.anju.gateway.session;

import java.time.Duration;
import java.time.Instant;

/**
 * A session of the console. All of it lies encrypted in the browser's cookie, so that it survives a
 * restart of the gateway and is known to every gateway that has the key.
 *
 * @param csrf what a changing request must carry in its header
 * @param seenAt when it was last used, give or take a minute
 * @param endsAt when it ends whatever is done
 */
record Session(
    String id,
    String refreshToken,
    String csrf,
    Instant seenAt,
    Instant endsAt,
    SignedInUser user) {

  boolean isOver(Instant now, Duration idle) {
    return !now.isBefore(idleEnd(idle));
  }

  /** When it ends if nothing is done any more. */
  Instant idleEnd(Duration idle) {
    var idleEnd = seenAt.plus(idle);
    return idleEnd.isBefore(endsAt) ? idleEnd : endsAt;
  }

  Session seen(Instant now, String newestRefreshToken) {
    return new Session(id, newestRefreshToken, csrf, now, endsAt, user);
  }
}
