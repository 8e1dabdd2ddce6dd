package io.anju.residence.notification.delivery;

import java.util.Optional;

/** What a carrier said. */
public sealed interface TransportResult {

  /**
   * It has the message.
   *
   * @param delivered whether that is the recipient's own system
   */
  record Accepted(boolean delivered, Optional<String> reference) implements TransportResult {}

  /** Not now; the same may succeed later. */
  record Unavailable(String reason) implements TransportResult {}

  /** Never. */
  record Rejected(String reason) implements TransportResult {}
}
