package io.anju.identity.totp;

import io.anju.identity.digest.Sha256;
import java.security.SecureRandom;
import java.util.Locale;

/**
 * A random code that people copy from paper: 12 characters of an alphabet without look-alikes (60
 * bits), of which a digest alone is stored.
 */
public final class PrintedCode {

  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 12;
  private static final SecureRandom RANDOM = new SecureRandom();

  private PrintedCode() {}

  /** Such as {@code 7K3M-Q0XA-9TBC}. */
  public static String random() {
    var text = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      text.append(i > 0 && i % 4 == 0 ? "-" : "");
      text.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return text.toString();
  }

  /** The same for every way to write the code. Its 60 bits need no stretching. */
  public static String digest(String code) {
    var plain =
        code.toUpperCase(Locale.ROOT)
            .replaceAll("[\\s-]", "")
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');
    return Sha256.hex(plain);
  }
}
