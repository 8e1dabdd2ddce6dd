package io.anju.residence.notification.delivery.mongo;

import io.anju.residence.notification.delivery.Channel;
import io.anju.residence.notification.delivery.Delivery;
import io.anju.residence.notification.delivery.Delivery.Ticket;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A delivery as stored.
 *
 * @param nextAt null once nothing is tried any more
 * @param at when it came to its state; null while it is queued
 */
public record DeliveryDocument(
    String notification,
    Channel channel,
    String inbox,
    Instant queuedAt,
    Status status,
    int attempts,
    @Nullable Instant nextAt,
    @Nullable Instant at,
    @Nullable String reason,
    @Nullable String reference) {

  /** The states. */
  public enum Status {
    QUEUED,
    SENT,
    DELIVERED,
    FAILED
  }

  static DeliveryDocument from(Delivery delivery) {
    return switch (delivery) {
      case Delivery.Queued queued ->
          document(
              queued.ticket(),
              Status.QUEUED,
              queued.attempts(),
              queued.nextAt(),
              null,
              queued.failure().orElse(null),
              null);
      case Delivery.Sent sent ->
          document(
              sent.ticket(),
              Status.SENT,
              sent.attempts(),
              null,
              sent.at(),
              null,
              sent.reference().orElse(null));
      case Delivery.Delivered delivered ->
          document(
              delivered.ticket(),
              Status.DELIVERED,
              delivered.attempts(),
              null,
              delivered.at(),
              null,
              null);
      case Delivery.Failed failed ->
          document(
              failed.ticket(),
              Status.FAILED,
              failed.attempts(),
              null,
              failed.at(),
              failed.reason(),
              null);
    };
  }

  private static DeliveryDocument document(
      Ticket ticket,
      Status status,
      int attempts,
      @Nullable Instant nextAt,
      @Nullable Instant at,
      @Nullable String reason,
      @Nullable String reference) {
    return new DeliveryDocument(
        ticket.notificationId(),
        ticket.channel(),
        ticket.inbox(),
        ticket.queuedAt(),
        status,
        attempts,
        nextAt,
        at,
        reason,
        reference);
  }

  Delivery toDomain() {
    var ticket = new Ticket(notification, channel, inbox, queuedAt);
    return switch (status) {
      case QUEUED ->
          new Delivery.Queued(
              ticket,
              attempts,
              Objects.requireNonNull(nextAt, "queued without a time"),
              Optional.ofNullable(reason));
      case SENT -> new Delivery.Sent(ticket, attempts, since(), Optional.ofNullable(reference));
      case DELIVERED -> new Delivery.Delivered(ticket, attempts, since());
      case FAILED ->
          new Delivery.Failed(
              ticket, attempts, since(), Objects.requireNonNull(reason, "failed without a reason"));
    };
  }

  private Instant since() {
    return Objects.requireNonNull(at, "a state without a time");
  }
}
