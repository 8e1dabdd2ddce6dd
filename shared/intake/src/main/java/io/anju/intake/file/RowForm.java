package io.anju.intake.file;

import io.anju.intake.row.Row;
import io.anju.platform.error.FieldError;
import java.util.List;
import java.util.Map;

/** How one record's text becomes a row. */
interface RowForm {

  Row row(long line, String text);

  /** A row nobody can take apart: all of it stands in the first column. */
  static Row broken(long line, String text, List<String> columns, FieldError why) {
    return new Row(line, Map.of(columns.getFirst(), text), List.of(why));
  }
}
