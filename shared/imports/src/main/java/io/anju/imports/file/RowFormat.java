package io.anju.imports.file;

import io.anju.imports.row.Row;
import io.anju.platform.error.FieldError;
import java.util.List;
import java.util.Map;

/** Turns the text of one record into a row. */
interface RowFormat {

  Row parse(long line, String text);

  /** A row that cannot be parsed; its first column holds the whole text. */
  static Row unparsable(long line, String text, List<String> columns, FieldError why) {
    return new Row(line, Map.of(columns.getFirst(), text), List.of(why));
  }
}
