package io.anju.residence.notification;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One notification to one recipient.
 *
 * @param occasion distinguishes notifications of one kind about one record, such as the date a
 *     reminder counts to
 * @param parameters the values of the text's {@code {name}} placeholders: dates, codes, numbers of
 *     records, never a name, a document number or a phone number
 * @param readAt when a recipient first marked it read
 */
public record Notification(
    Recipient recipient,
    NotificationKind kind,
    NotificationSubject subject,
    String occasion,
    Map<String, String> parameters,
    LocalDate on,
    Optional<Instant> readAt) {

  public Notification {
    Objects.requireNonNull(recipient, "recipient");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(occasion, "occasion");
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(readAt, "readAt");
    parameters = Map.copyOf(parameters);
  }

  public static Notification unread(
      Recipient recipient,
      NotificationKind kind,
      NotificationSubject subject,
      String occasion,
      Map<String, String> parameters,
      LocalDate on) {
    return new Notification(recipient, kind, subject, occasion, parameters, on, Optional.empty());
  }

  /**
   * Derived from recipient, kind, record and occasion: sent again, a notification has the same id
   * and is stored once.
   */
  public String id() {
    String key =
        String.join(
            "|",
            recipient.inboxes().getFirst().address(),
            kind.firstCode(),
            subject.recordKind().name(),
            subject.id(),
            occasion);
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }

  /** Keeps the time of the first reading. */
  Notification markRead(Instant at) {
    return readAt.isPresent()
        ? this
        : new Notification(recipient, kind, subject, occasion, parameters, on, Optional.of(at));
  }
}
