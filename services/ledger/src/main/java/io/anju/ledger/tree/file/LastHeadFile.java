package io.anju.ledger.tree.file;

import io.anju.contract.ledger.SignedHead;
import io.anju.ledger.tree.LastHead;
import io.anju.platform.keys.SigningKey;
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
import java.util.Optional;

/** The note of the last head, replaced in one step. */
final class LastHeadFile implements LastHead {

  private final Path file;
  private final SigningKey key;

  LastHeadFile(Path file, SigningKey key) {
    this.file = file;
    this.key = key;
  }

  @Override
  public Optional<SignedHead> find() {
    try {
      return Files.exists(file)
          ? Optional.of(
              SignedHead.read(Files.readString(file), key.publicKey())
                  .orElseThrow(
                      () -> new IllegalStateException(file + " holds no head of this ledger")))
          : Optional.empty();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the last head in " + file, unreadable);
    }
  }

  @Override
  public void put(SignedHead head) {
    try {
      var written =
          Files.createTempFile(
              file.toAbsolutePath().getParent(),
              "head-",
              ".new",
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      try (var channel = FileChannel.open(written, StandardOpenOption.WRITE)) {
        channel.write(ByteBuffer.wrap(head.note(key.publicKey()).getBytes(StandardCharsets.UTF_8)));
        channel.force(true);
      }
      Files.move(
          written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException unwritten) {
      throw new UncheckedIOException("the last head in " + file, unwritten);
    }
  }
}
