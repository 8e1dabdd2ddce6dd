package io.anju.identity.credentials;

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
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A file that only its owner can read. It is created atomically, so a crash leaves no incomplete
 * file.
 */
record OwnerOnlyFile(Path path) {

  /** The text of the file, which is created if it does not exist. */
  String readOrCreate(Supplier<String> initialContent) {
    try {
      if (Files.notExists(path)) {
        write(initialContent.get());
      }
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read or create " + path, e);
    }
  }

  /** Writes the text as a whole, durably. */
  void replace(String text) {
    try {
      write(text);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + path, e);
    }
  }

  private void write(String text) throws IOException {
    var folder = Objects.requireNonNull(path.toAbsolutePath().getParent(), "a file is in a folder");
    Files.createDirectories(folder);
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    var temporary = folder.resolve(path.getFileName() + ".new");
    Files.deleteIfExists(temporary);
    // The file is created with its permissions: if they were set afterwards, others could read it
    // before.
    var ownerOnly =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    try (var channel =
        FileChannel.open(
            temporary,
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            ownerOnly)) {
      var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
    Files.move(temporary, path, StandardCopyOption.ATOMIC_MOVE);
  }
}
