package io.anju.platform.keys;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;

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
    synchronized (RegistryKeys.class) {
      try {
        AeadConfig.register();
        PrfConfig.register();
        Files.createDirectories(
            folder,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        try (var channel =
                FileChannel.open(
                    folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var _ = channel.lock()) {
          var registry =
              keyset(folder.resolve("registry.json"), PredefinedPrfParameters.HMAC_SHA256_PRF);
          var personal =
              keyset(folder.resolve("personal.json"), PredefinedAeadParameters.AES256_GCM);
          return new RegistryKeys(
              registry.getPrimitive(RegistryConfiguration.get(), PrfSet.class),
              personal.getPrimitive(RegistryConfiguration.get(), Aead.class));
        }
      } catch (IOException unreadable) {
        throw new UncheckedIOException("keys in " + folder, unreadable);
      } catch (GeneralSecurityException broken) {
        throw new IllegalStateException("no keyset in " + folder, broken);
      }
    }
  }

  private static KeysetHandle keyset(Path file, Parameters parameters)
      throws IOException, GeneralSecurityException {
    if (Files.exists(file)) {
      return TinkJsonProtoKeysetFormat.parseKeyset(
          Files.readString(file), RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
    }
    var created = KeysetHandle.generateNew(parameters, RegistryConfiguration.get());
    var temporary =
        Files.createTempFile(
            file.getParent(),
            "new-",
            ".json",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try (var channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
      channel.write(
          ByteBuffer.wrap(
              TinkJsonProtoKeysetFormat.serializeKeyset(
                      created, RegistryConfiguration.get(), InsecureSecretKeyAccess.get())
                  .getBytes(StandardCharsets.UTF_8)));
      channel.force(true);
    }
    Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
    return created;
  }
}
