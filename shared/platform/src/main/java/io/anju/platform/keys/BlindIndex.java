package io.anju.platform.keys;

import com.google.crypto.tink.prf.PrfSet;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/**
 * Finds equal personal fields without reading them: a keyed digest of the normalised text, which an
 * index may hold. Who has the database but not the keys learns only which entries are equal.
 */
public final class BlindIndex {

  private static final int BYTES = 16;

  private final PrfSet registry;

  public BlindIndex(RegistryKeys keys) {
    this.registry = keys.registry();
  }

  /**
   * @param field the field's name, so that equal texts of different fields do not meet
   */
  public String of(String field, String text) {
    try {
      byte[] message = ("blind|" + field + "|" + text).getBytes(StandardCharsets.UTF_8);
      return PersonIds.base32(registry.computePrimary(message, BYTES));
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
