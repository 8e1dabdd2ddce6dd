package io.anju.residence.notification.delivery;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** One notification on its way through one channel. */
public sealed interface Delivery {

  Ticket ticket();

  /**
   * What is delivered.
   *
   * @param inbox the address of the recipient's inbox
   */
  record Ticket(String notificationId, Channel channel, String inbox, Instant queuedAt) {

    public Ticket {
      Objects.requireNonNull(channel, "channel");
      Objects.requireNonNull(queuedAt, "queuedAt");
    }

    /** Unique, so that a notification is queued once for each channel. */
    public String id() {
      return notificationId + "/" + channel;
    }
  }

  /**
   * Waits to be sent, or to be sent again.
   *
   * @param attempts that failed so far
   * @param nextAt not before
   * @param failure why the last attempt failed
   */
  record Queued(Ticket ticket, int attempts, Instant nextAt, Optional<String> failure)
      implements Delivery {

    Delivery succeed(TransportResult.Accepted accepted, Instant at) {
      return accepted.delivered()
          ? new Delivered(ticket, attempts + 1, at)
          : new Sent(ticket, attempts + 1, at, accepted.reference());
    }

    Delivery fail(String reason, Instant at) {
      return new Failed(ticket, attempts + 1, at, reason);
    }

    Delivery retry(String reason, Instant nextAttempt) {
      return new Queued(ticket, attempts + 1, nextAttempt, Optional.of(reason));
    }

    Queued postpone(Instant until) {
      return new Queued(ticket, attempts, until, failure);
    }
  }

  /**
   * Handed over to a carrier, which says nothing of its arrival.
   *
   * @param reference under which the carrier knows it
   */
  record Sent(Ticket ticket, int attempts, Instant at, Optional<String> reference)
      implements Delivery {}

  /** The recipient's own system has it. */
  record Delivered(Ticket ticket, int attempts, Instant at) implements Delivery {}

  /** Given up. */
  record Failed(Ticket ticket, int attempts, Instant at, String reason) implements Delivery {}
}
