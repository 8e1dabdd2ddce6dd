package io.anju.imports.row;

import java.util.List;
import java.util.stream.Stream;

/**
 * The kind of a file and its columns.
 *
 * @param name in lower case, as clients write it
 * @param required columns every file must have
 * @param optional columns that may be absent
 * @param supportsFull whether a file may claim to list every running record
 */
public record RowSchema(
    String name, List<String> required, List<String> optional, boolean supportsFull) {

  public RowSchema {
    required = List.copyOf(required);
    optional = List.copyOf(optional);
  }

  /** All columns, the required ones first. */
  public List<String> columns() {
    return Stream.concat(required.stream(), optional.stream()).toList();
  }
}
