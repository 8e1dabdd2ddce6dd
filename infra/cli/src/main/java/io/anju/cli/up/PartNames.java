package io.anju.cli.up;

import io.anju.cli.part.Part;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Names of parts on a command line. */
final class PartNames implements Iterable<String> {

  /** For picocli, which offers them while a command line is typed. */
  PartNames() {}

  @Override
  public Iterator<String> iterator() {
    return Stream.of(Part.values()).map(Part::code).iterator();
  }

  /**
   * @throws ParameterException for a name that is not a part's, naming those that are
   */
  static Set<Part> parse(@Nullable CommandSpec command, List<String> names) {
    var parts = EnumSet.noneOf(Part.class);
    try {
      names.stream().map(Part::of).forEach(parts::add);
    } catch (IllegalArgumentException unknown) {
      throw new ParameterException(
          Objects.requireNonNull(command, "picocli sets it before it runs a command").commandLine(),
          unknown.getMessage());
    }
    return parts;
  }
}
