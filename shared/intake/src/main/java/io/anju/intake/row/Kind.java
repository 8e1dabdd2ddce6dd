package io.anju.intake.row;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the rows of a file tell of, and the columns they do it in.
 *
 * @param name in lower case, as clients write it
 * @param needed columns no file may be without
 * @param welcome columns that may be missing
 * @param inFull whether a file may claim to hold everything there is
 */
public record Kind(String name, List<String> needed, List<String> welcome, boolean inFull) {

  public Kind {
    needed = List.copyOf(needed);
    welcome = List.copyOf(welcome);
  }

  /** All columns that say something. */
  public List<String> columns() {
    return Stream.concat(needed.stream(), welcome.stream()).toList();
  }
}
