package io.anju.identity.account;

import io.anju.identity.digest.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What happened to accounts and who did it: a file that is only appended to, each record with the
 * digest of the one before, so that a changed or missing line is found.
 */
public final class AuditLog {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String BEGINNING = "0".repeat(64);

  /**
   * One record.
   *
   * @param account about whom
   * @param actor who did it; the account's name where it was they
   * @param address from where; null where it was the command or a service
   * @param previous the digest of the line before
   */
  public record Entry(
      Instant at,
      AuditEvent event,
      String account,
      String actor,
      @Nullable String address,
      String previous) {}

  private final Path file;
  private final Clock clock;
  private String previous;

  public AuditLog(Path file, Clock clock) {
    this.file = file;
    this.clock = clock;
    var lines = lines();
    this.previous = lines.isEmpty() ? BEGINNING : Sha256.hex(lines.getLast());
  }

  public synchronized void record(
      AuditEvent event, String account, String actor, @Nullable String address) {
    var line =
        JSON.writeValueAsString(
            new Entry(clock.instant(), event, account, actor, address, previous));
    try {
      Files.createDirectories(
          file.toAbsolutePath().getParent(),
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      try (var channel =
          FileChannel.open(
              file,
              Set.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND),
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
        var bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
        channel.force(false);
      }
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
    previous = Sha256.hex(line);
  }

  /** The newest first. */
  public synchronized List<Entry> newest(int limit) {
    return lines().reversed().stream()
        .limit(limit)
        .map(line -> JSON.readValue(line, Entry.class))
        .toList();
  }

  /** Whether every record follows the one before. */
  public synchronized boolean isIntact() {
    var expected = BEGINNING;
    for (var line : lines()) {
      if (!JSON.readValue(line, Entry.class).previous().equals(expected)) {
        return false;
      }
      expected = Sha256.hex(line);
    }
    return expected.equals(previous);
  }

  private List<String> lines() {
    try {
      return Files.exists(file) ? Files.readAllLines(file) : List.of();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
