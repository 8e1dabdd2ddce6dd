package io.anju.identity.credentials;

import java.security.SecureRandom;
import java.util.Base64;

/** Random secrets of 192 bits, in letters that need no escaping in a shell, a form or a header. */
final class Secrets {

  private static final int BYTES = 24;

  private final SecureRandom random = new SecureRandom();

  String next() {
    var bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
