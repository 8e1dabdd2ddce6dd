package io.anju.cli.lock;

import io.anju.cli.process.ProcessIdentity;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Properties;

/**
 * Who uses a data folder, as it is written into the lock file.
 *
 * @param pid its process
 * @param since when it began
 * @param command what was started
 * @param installation the sources and ports it belongs to
 */
public record LockHolder(long pid, Instant since, String command, String installation) {

  public static LockHolder current(String command, String installation) {
    return new LockHolder(
        ProcessHandle.current().pid(),
        ProcessIdentity.of(ProcessHandle.current()).startedAt().truncatedTo(ChronoUnit.SECONDS),
        command,
        installation);
  }

  /** For people. */
  @Override
  public String toString() {
    return "process " + pid + " (" + command + ", " + installation + ") since " + since;
  }

  String format() {
    var fields = new Properties();
    fields.setProperty("pid", String.valueOf(pid));
    fields.setProperty("since", since.toString());
    fields.setProperty("command", command);
    fields.setProperty("installation", installation);
    try (var text = new StringWriter()) {
      fields.store(text, "the user of this folder");
      return text.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Optional<LockHolder> parse(String text) {
    var fields = new Properties();
    try {
      fields.load(new StringReader(text));
      return Optional.of(
          new LockHolder(
              Long.parseLong(fields.getProperty("pid", "")),
              Instant.parse(fields.getProperty("since", "")),
              fields.getProperty("command", ""),
              fields.getProperty("installation", "")));
    } catch (DateTimeException | IllegalArgumentException _) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
