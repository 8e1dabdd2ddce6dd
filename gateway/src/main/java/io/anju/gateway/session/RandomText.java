package io.anju.gateway.session;

import java.security.SecureRandom;
import java.util.Base64;

/** Texts of 256 random bits that nobody guesses. */
final class RandomText {

  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private RandomText() {}

  static String next() {
    var bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
