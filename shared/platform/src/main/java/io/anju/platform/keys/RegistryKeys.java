package io.anju.platform.keys;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * The two keysets of a registry, kept outside its databases: {@code registry.json} (HMAC-SHA-256,
 * from which person ids and blind indexes follow; never changed while the registry lives) and
 * {@code personal.json} (AES-256-GCM, rotated by adding keys).
 *
 * @param registry derives ids and blind indexes
 * @param personal encrypts personal fields
 */
public record RegistryKeys(PrfSet registry, Aead personal) {

  /**
   * Reads the keysets of a folder, and makes those that are not there yet: the folder readable by
   * its owner alone. Safe when several processes start at once.
   *
   * @throws UncheckedIOException where the folder cannot be read or written
   * @throws IllegalStateException where a file holds no keyset
   */
  public static RegistryKeys openOrCreate(Path folder) {
    return Keysets.in(
        folder,
        keysets -> {
          AeadConfig.register();
          PrfConfig.register();
          var registry =
              keysets.openOrCreate("registry.json", PredefinedPrfParameters.HMAC_SHA256_PRF);
          var personal = keysets.openOrCreate("personal.json", PredefinedAeadParameters.AES256_GCM);
          return new RegistryKeys(
              registry.getPrimitive(RegistryConfiguration.get(), PrfSet.class),
              personal.getPrimitive(RegistryConfiguration.get(), Aead.class));
        });
  }
}
