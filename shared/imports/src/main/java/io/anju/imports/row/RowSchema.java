package io.anju.imports.row;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the rows of a file tell of, and the columns they do it in.
 *
 * @param name in lower case, as clients write it
 * @param required columns no file may be without
 * @param optional columns that may be missing
 * @param supportsFull whether a file may claim to hold everything there is
 */
public record RowSchema(
    String name, List<String> required, List<String> optional, boolean supportsFull) {

  public RowSchema {
    required = List.copyOf(required);
    optional = List.copyOf(optional);
  }

  /** All columns that say something. */
  public List<String> columns() {
    return Stream.concat(required.stream(), optional.stream()).toList();
  }
}
