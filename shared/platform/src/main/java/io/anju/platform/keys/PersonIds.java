package io.anju.platform.keys;

import com.google.crypto.tink.prf.PrfSet;
import io.anju.codes.DocumentNumber;
import io.anju.codes.PersonId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/**
 * Derives person ids: base32 of the first 128 bits of HMAC-SHA-256(registry key, document type and
 * number), so that every service computes the same id of a person, and no document number appears
 * in a URL, a log, an event key or an index.
 */
public final class PersonIds {

  private static final char[] ALPHABET = "abcdefghijklmnopqrstuvwxyz234567".toCharArray();
  private static final int BYTES = 16;

  private final PrfSet registry;

  public PersonIds(RegistryKeys keys) {
    this.registry = keys.registry();
  }

  public PersonId of(DocumentNumber document) {
    try {
      byte[] message = ("person|" + document.canonical()).getBytes(StandardCharsets.UTF_8);
      return new PersonId(base32(registry.computePrimary(message, BYTES)));
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /** RFC 4648 base32 in lower case, without padding. */
  static String base32(byte[] bytes) {
    var text = new StringBuilder();
    int buffer = 0;
    int bits = 0;
    for (byte next : bytes) {
      buffer = buffer << 8 | next & 0xFF;
      bits += 8;
      while (bits >= 5) {
        bits -= 5;
        text.append(ALPHABET[buffer >>> bits & 31]);
      }
      buffer &= (1 << bits) - 1;
    }
    if (bits > 0) {
      text.append(ALPHABET[buffer << 5 - bits & 31]);
    }
    return text.toString();
  }
}
