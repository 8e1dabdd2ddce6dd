package io.anju.cli.lock;

import io.anju.cli.part.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Holds a data folder for the parts of one process, until it is closed or the process ends. Several
 * processes of one installation may hold it together, each for other parts; any other is refused.
 *
 * <p>The operating system keeps the locks on bytes far behind the text of the file, one byte a
 * part, so that a process that was killed leaves none. A process must never open the file a second
 * time while it holds a lock: closing any of its channels releases all of its locks (POSIX).
 */
public final class DataFolderLock implements AutoCloseable {

  private static final String FILE = "data.lock";
  private static final long GATE = 1L << 40;
  private static final long PARTS = GATE + 1;

  private final FileChannel channel;

  private DataFolderLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * @param data the data folder
   * @param parts what this process is about to run on it
   * @throws DataFolderInUseException if another installation uses it, or one of the parts runs
   */
  public static DataFolderLock acquire(Path data, Collection<Part> parts, LockHolder user) {
    try {
      var channel = open(data);
      try (var _ = gate(channel)) {
        register(data, channel, user);
        for (var part : parts) {
          if (tryLock(channel, PARTS + part.ordinal(), 1) == null) {
            throw new DataFolderInUseException(data, describe(readHolder(channel)));
          }
        }
        return new DataFolderLock(channel);
      } catch (IOException | RuntimeException e) {
        channel.close();
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot lock the data folder " + data, e);
    }
  }

  private static void register(Path data, FileChannel channel, LockHolder user) throws IOException {
    var free = tryLock(channel, PARTS, Part.values().length);
    var holder = readHolder(channel);
    if (free == null && !holder.map(LockHolder::installation).equals(sameAs(user))) {
      throw new DataFolderInUseException(data, describe(holder));
    }
    if (free != null || holder.filter(one -> isRunning(one.pid())).isEmpty()) {
      var text = ByteBuffer.wrap(user.format().getBytes(StandardCharsets.UTF_8));
      channel.truncate(0);
      channel.write(text, 0);
    }
    if (free != null) {
      free.release();
    }
  }

  private static Optional<String> sameAs(LockHolder user) {
    return Optional.of(user.installation());
  }

  private static boolean isRunning(long pid) {
    return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
  }

  /**
   * Who uses the folder now; empty where nobody does. Not to be asked by a process that holds a
   * lock of it.
   */
  public static Optional<LockHolder> user(Path data) {
    if (!Files.exists(file(data))) {
      return Optional.empty();
    }
    try (var channel = open(data);
        var _ = gate(channel)) {
      var free = tryLock(channel, PARTS, Part.values().length);
      if (free != null) {
        free.release();
        return Optional.empty();
      }
      return readHolder(channel);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the lock of the data folder " + data, e);
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot release the data folder", e);
    }
  }

  private static Path file(Path data) {
    return data.resolve("run").resolve(FILE);
  }

  private static FileChannel open(Path data) throws IOException {
    Files.createDirectories(file(data).getParent());
    return FileChannel.open(
        file(data), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
  }

  /** One at a time looks at the locks and takes its own. */
  private static FileLock gate(FileChannel channel) throws IOException {
    return channel.lock(GATE, 1, false);
  }

  private static @Nullable FileLock tryLock(FileChannel channel, long position, long size)
      throws IOException {
    try {
      return channel.tryLock(position, size, false);
    } catch (OverlappingFileLockException _) {
      return null;
    }
  }

  private static Optional<LockHolder> readHolder(FileChannel channel) throws IOException {
    var bytes = ByteBuffer.allocate((int) Math.min(channel.size(), 1 << 16));
    while (bytes.hasRemaining() && channel.read(bytes, bytes.position()) >= 0) {
      continue;
    }
    return LockHolder.parse(new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8));
  }

  private static String describe(Optional<LockHolder> holder) {
    return holder.map(LockHolder::toString).orElse("a process that does not say its name");
  }
}
