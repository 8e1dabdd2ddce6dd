package io.anju.cli.process;

import io.anju.cli.part.Part;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A Java process that this command has started.
 *
 * @param name {@code registry}, or the part it runs alone
 * @param parts what it was started with
 */
public record ProcessRecord(String name, ProcessIdentity identity, Set<Part> parts) {

  public ProcessRecord {
    parts = parts.isEmpty() ? Set.of() : EnumSet.copyOf(parts);
  }

  public long pid() {
    return identity.pid();
  }

  String format() {
    return "pid="
        + identity.pid()
        + "\nstarted="
        + identity.startedAt()
        + "\nparts="
        + parts.stream().map(Part::code).collect(Collectors.joining(" "))
        + "\n";
  }

  /** Empty where the text is not a whole record. */
  static Optional<ProcessRecord> parse(String name, String text) {
    var fields = new Properties();
    try {
      fields.load(new StringReader(text));
      var identity =
          new ProcessIdentity(
              Long.parseLong(fields.getProperty("pid", "")),
              Instant.parse(fields.getProperty("started", "")));
      var parts = EnumSet.noneOf(Part.class);
      Stream.of(fields.getProperty("parts", "").split(" ")).map(Part::of).forEach(parts::add);
      return Optional.of(new ProcessRecord(name, identity, parts));
    } catch (DateTimeException | IllegalArgumentException _) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
