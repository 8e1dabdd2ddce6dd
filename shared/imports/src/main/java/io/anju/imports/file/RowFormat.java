package io.anju.imports.file;

import io.anju.imports.row.Row;
import io.anju.platform.error.FieldError;
import java.util.List;
import java.util.Map;

/** How one record's text becomes a row. */
interface RowFormat {

  Row parse(long line, String text);

  /** A row nobody can take apart: all of it stands in the first column. */
  static Row unparsable(long line, String text, List<String> columns, FieldError why) {
    return new Row(line, Map.of(columns.getFirst(), text), List.of(why));
  }
}
