package io.anju.identity.totp;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret that an account shares with an authenticator: HMAC-SHA-1, six digits, 30 seconds,
 * which every authenticator knows (RFC 6238; RFC 4226).
 *
 * @param base32 32 letters and digits (RFC 4648, section 6), 160 bits
 */
public record TotpSecret(String base32) {

  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final Pattern FORM = Pattern.compile("[A-Z2-7]{32}");
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 20;
  private static final int SECONDS = 30;
  private static final int MODULUS = 1_000_000;

  /** A clock that goes half a minute wrong is forgiven (RFC 6238, section 5.2). */
  private static final int STEPS_OFF = 1;

  public TotpSecret {
    if (!FORM.matcher(base32).matches()) {
      throw new IllegalArgumentException("not a secret of 32 base32 characters");
    }
  }

  public static TotpSecret random() {
    var text = new StringBuilder();
    for (int i = 0; i < 32; i++) {
      text.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return new TotpSecret(text.toString());
  }

  public String code(Instant at) {
    return codeOf(at.getEpochSecond() / SECONDS);
  }

  /**
   * The time step whose code this is; none for a wrong code, and for one that was used before.
   *
   * @param lastStep the step of the last code that was accepted
   */
  public OptionalLong accept(String code, Instant at, long lastStep) {
    long now = at.getEpochSecond() / SECONDS;
    return LongStream.rangeClosed(now - STEPS_OFF, now + STEPS_OFF)
        .filter(step -> step > lastStep && codeOf(step).equals(code))
        .findFirst();
  }

  /** What the QR code of an authenticator says. */
  public String uri(String account) {
    return "otpauth://totp/Anju:%s?secret=%s&issuer=Anju"
        .formatted(URLEncoder.encode(account, StandardCharsets.UTF_8), base32);
  }

  /** In groups of four, for those who type it. */
  public String grouped() {
    return base32.replaceAll("(.{4})(?!$)", "$1 ");
  }

  private String codeOf(long step) {
    try {
      var mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(bytes(), "HmacSHA1"));
      var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
      int offset = hash[hash.length - 1] & 0xf;
      int number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
      return String.format(Locale.ROOT, "%06d", number % MODULUS);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private byte[] bytes() {
    var bytes = new byte[BYTES];
    int bits = 0;
    int buffer = 0;
    int at = 0;
    for (char letter : base32.toCharArray()) {
      buffer = buffer << 5 | ALPHABET.indexOf(letter);
      bits += 5;
      if (bits >= 8) {
        bits -= 8;
        bytes[at++] = (byte) (buffer >> bits);
      }
    }
    return bytes;
  }

  @Override
  public String toString() {
    return "TotpSecret";
  }
}
