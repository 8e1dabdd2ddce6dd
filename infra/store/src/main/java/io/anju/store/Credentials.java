package io.anju.store;

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
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/**
 * The user of a store. Its password is generated at the first start and kept in a file beside the
 * data that only its owner can read.
 */
record Credentials(String user, String password) {
  private static final String USER = "anju";
  private static final int PASSWORD_BYTES = 24;

  static Credentials readOrCreate(Path data) {
    Path file = data.resolve("credentials");
    try {
      if (!Files.exists(file)) {
        write(file);
      }
      String[] parts = Files.readString(file).strip().split(":", 2);
      return new Credentials(parts[0], parts[1]);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read or create " + file, e);
    }
  }

  /** Writes the file atomically: a crash must not leave half a password. */
  private static void write(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Path temporary = file.resolveSibling("credentials.new");
    Files.deleteIfExists(temporary);
    var ownerOnly =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    try (var out =
        FileChannel.open(
            temporary,
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            ownerOnly)) {
      out.write(
          ByteBuffer.wrap(
              (USER + ":" + generatePassword() + "\n").getBytes(StandardCharsets.US_ASCII)));
      out.force(true);
    }
    Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private static String generatePassword() {
    var bytes = new byte[PASSWORD_BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  @Override
  public String toString() {
    return "Credentials[user=" + user + "]";
  }
}
