package io.anju.contract;

import java.util.Objects;

/**
 * A personal field as it is stored and transported: AEAD ciphertext in URL-safe base64, readable
 * only with the registry's keys.
 *
 * @param ciphertext base64url, without padding
 */
public record Encrypted(String ciphertext) {
  public Encrypted {
    Objects.requireNonNull(ciphertext, "ciphertext");
  }
}
