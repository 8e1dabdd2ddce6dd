package io.anju.cli.lock;

import io.anju.cli.context.Terminal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** One command at a time starts or stops processes of a data folder; a second one waits. */
public final class CommandLock implements AutoCloseable {

  private final FileChannel channel;

  private CommandLock(FileChannel channel) {
    this.channel = channel;
  }

  /** Makes the folder, readable by its owner only, where it does not exist yet. */
  public static CommandLock acquire(Path data, Terminal terminal) {
    try {
      Files.createDirectories(data.resolve("run"));
      if (Files.getFileStore(data).supportsFileAttributeView("posix")) {
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
      }
      var channel =
          FileChannel.open(
              data.resolve("run").resolve("command.lock"),
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE);
      if (channel.tryLock() == null) {
        terminal.say("another ./anju works on " + data + "; waiting for it");
        channel.lock();
      }
      return new CommandLock(channel);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot lock " + data, e);
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot release the lock", e);
    }
  }
}
