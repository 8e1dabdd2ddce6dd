package io.anju.platform.keys;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
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

/** Keysets in files of a folder that its owner alone can read. */
final class Keysets {

  /** Reads or makes keysets. */
  @FunctionalInterface
  interface Opening<K> {

    K open(Keysets keysets) throws IOException, GeneralSecurityException;
  }

  private final Path folder;

  private Keysets(Path folder) {
    this.folder = folder;
  }

  /**
   * Opens a folder, which is made where there is none. Safe when several processes start at once.
   *
   * @throws UncheckedIOException where the folder cannot be read or written
   * @throws IllegalStateException where a file holds no keyset
   */
  static <K> K in(Path folder, Opening<K> opening) {
    synchronized (Keysets.class) {
      try {
        Files.createDirectories(
            folder,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        try (var channel =
                FileChannel.open(
                    folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var _ = channel.lock()) {
          return opening.open(new Keysets(folder));
        }
      } catch (IOException unreadable) {
        throw new UncheckedIOException("keys in " + folder, unreadable);
      } catch (GeneralSecurityException broken) {
        throw new IllegalStateException("no keyset in " + folder, broken);
      }
    }
  }

  /** The keyset of a file; made where there is none. */
  KeysetHandle openOrCreate(String name, Parameters parameters)
      throws IOException, GeneralSecurityException {
    var file = folder.resolve(name);
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
