package io.anju.residence.notification.delivery;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The signature of a webhook: HMAC-SHA-256 over timestamp, a point and the body, so that a call can
 * neither be altered nor be made again later.
 */
public final class WebhookSignature {

  /** A receiver refuses a call that is older, or from the future, by more. */
  public static final Duration REPLAY_WINDOW = Duration.ofMinutes(5);

  private static final String ALGORITHM = "HmacSHA256";
  private static final String VERSION = "v1=";

  private WebhookSignature() {}

  /** As in the header {@code Anju-Signature}. */
  public static String of(String secret, long timestamp, String body) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
      return VERSION
          + HexFormat.of()
              .formatHex(mac.doFinal((timestamp + "." + body).getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }

  /** What a receiver checks. */
  public static boolean valid(
      String secret, long timestamp, String body, String signature, Instant now) {
    var age = Duration.between(Instant.ofEpochSecond(timestamp), now).abs();
    return age.compareTo(REPLAY_WINDOW) <= 0
        && MessageDigest.isEqual(
            of(secret, timestamp, body).getBytes(StandardCharsets.UTF_8),
            signature.getBytes(StandardCharsets.UTF_8));
  }
}
