package io.anju.imports.file;

import io.anju.imports.UnreadableFileException;
import io.anju.imports.row.RowSchema;
import io.anju.platform.table.TableHeader;
import java.util.List;
import java.util.stream.Stream;

/** The header of a file of rows. */
final class Columns {

  /**
   * The columns that precede the row in a rejects file; they are ignored when a corrected file is
   * sent.
   */
  static final List<String> REJECT_COLUMNS = List.of("line", "column", "code", "message");

  private Columns() {}

  /**
   * Reads the header; a column without a name is an empty text.
   *
   * @throws UnreadableFileException naming every column that is missing, unknown or repeated
   */
  static List<String> read(List<String> header, RowSchema schema) {
    var read =
        TableHeader.read(
            header,
            schema.required(),
            Stream.concat(schema.columns().stream(), REJECT_COLUMNS.stream()).toList());
    if (!read.errors().isEmpty()) {
      throw new UnreadableFileException(read.errors());
    }
    return read.columns();
  }

  /** Whether the column holds a part of the row. */
  static boolean isData(String column) {
    return !column.isEmpty() && !REJECT_COLUMNS.contains(column);
  }
}
