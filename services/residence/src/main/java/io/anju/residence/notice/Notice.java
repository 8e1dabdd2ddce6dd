package io.anju.residence.notice;

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
 * @param occasion what tells two notices of one kind about one record apart, such as the date a reminder counts to
 * @param parameters fill the text's {@code {name}} places: dates, codes, numbers of records, never a name, a document number or a phone
 * @param readAt when somebody it was told to marked it read
 */
public record Notice(
    Recipient to,
    NoticeKind kind,
    About about,
    String occasion,
    Map<String, String> parameters,
    LocalDate on,
    Optional<Instant> readAt) {

  public Notice {
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(about, "about");
    Objects.requireNonNull(occasion, "occasion");
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(readAt, "readAt");
    parameters = Map.copyOf(parameters);
  }

  public static Notice unread(Recipient to, NoticeKind kind, About about, String occasion, Map<String, String> parameters, LocalDate on) {
    return new Notice(to, kind, about, occasion, parameters, on, Optional.empty());
  }

  /** The same for the same recipient, kind, record and occasion, whoever tells it and however often. */
  public String id() {
    String told = String.join("|", to.mailboxes().getFirst().address(), kind.code(), about.matter().name(), about.id(), occasion);
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(told.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }

  /** The first reading counts. */
  Notice readOn(Instant at) {
    return readAt.isPresent() ? this : new Notice(to, kind, about, occasion, parameters, on, Optional.of(at));
  }
}
