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
 * One thing told to one recipient.
 *
 * @param occasion what tells two notices of one kind about one record apart, such as the date a
 *     reminder counts to
 * @param parameters fill the text's {@code {name}} places: dates, codes, numbers of records, never
 *     a name, a document number or a phone
 * @param readAt when somebody it was told to marked it read
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
    Objects.requireNonNull(recipient, "to");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(subject, "about");
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
   * The same for the same recipient, kind, record and occasion, whoever tells it and however often.
   */
  public String id() {
    String key =
        String.join(
            "|",
            recipient.inboxes().getFirst().address(),
            kind.code(),
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

  /** The first reading counts. */
  Notification markRead(Instant at) {
    return readAt.isPresent()
        ? this
        : new Notification(recipient, kind, subject, occasion, parameters, on, Optional.of(at));
  }
}
