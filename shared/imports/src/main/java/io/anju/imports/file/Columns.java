package io.anju.imports.file;

import io.anju.imports.UnreadableFileException;
import io.anju.imports.row.RowSchema;
import io.anju.platform.error.FieldError;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** The header of a table: which column holds what, in any order. */
final class Columns {

  /**
   * The columns that precede the row in a rejects file; they are ignored when a corrected file is
   * sent.
   */
  static final List<String> REJECT_COLUMNS = List.of("line", "column", "code", "message");

  private static final int MAX_ERRORS = 50;
  private static final int MAX_SHOWN = 40;

  private Columns() {}

  /**
   * Reads the header.
   *
   * @throws UnreadableFileException naming every column that is missing, unknown or repeated
   */
  static List<String> read(List<String> header, RowSchema schema) {
    var columns = header.stream().map(String::strip).toList();
    var errors = new ArrayList<FieldError>();
    schema.required().stream()
        .filter(required -> !columns.contains(required))
        .forEach(required -> errors.add(FieldError.of(required, "required", Map.of())));
    var seen = new HashSet<String>();
    for (String column : columns) {
      String shown = column.substring(0, Math.min(column.length(), MAX_SHOWN));
      if (!schema.columns().contains(column) && !REJECT_COLUMNS.contains(column)) {
        errors.add(FieldError.of(shown, "field-unknown", Map.of()));
      } else if (!seen.add(column)) {
        errors.add(FieldError.of(shown, "column-twice", Map.of()));
      }
    }
    if (!errors.isEmpty()) {
      throw new UnreadableFileException(errors.subList(0, Math.min(errors.size(), MAX_ERRORS)));
    }
    return columns;
  }
}
