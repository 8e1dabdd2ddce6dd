package io.anju.imports.file;

import com.fasterxml.jackson.annotation.JsonAlias;
import io.anju.imports.row.Reject;
import io.anju.imports.row.Row;
import io.anju.platform.error.FieldError;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row as stored: one JSON object a line, its error messages still to be rendered in the reader's
 * language.
 *
 * @param errors stored as {@code flaws} by earlier versions
 * @param sheet name of the sheet in a workbook of several; null otherwise
 * @param rounded columns whose numbers the workbook rounded, with the letters of the column; null
 *     where there are none
 */
record StoredRow(
    long line,
    Map<String, String> cells,
    @JsonAlias("flaws") List<StoredError> errors,
    @Nullable String sheet,
    @Nullable Map<String, String> rounded) {

  record StoredError(String column, String code, Map<String, String> arguments) {}

  static StoredRow of(Row row, List<FieldError> errors) {
    return new StoredRow(
        row.line(),
        row.cells(),
        errors.stream()
            .map(error ->
                new StoredError(error.field(), error.error().code(), error.error().arguments()))
            .toList(),
        row.origin().sheet().isEmpty() ? null : row.origin().sheet(),
        row.origin().rounded().isEmpty() ? null : row.origin().rounded());
  }

  Row row() {
    return new Row(line, cells, fieldErrors(), origin());
  }

  Reject reject() {
    return new Reject(new Row(line, cells, List.of(), origin()), fieldErrors());
  }

  private Row.Origin origin() {
    return new Row.Origin(sheet == null ? "" : sheet, rounded == null ? Map.of() : rounded);
  }

  private List<FieldError> fieldErrors() {
    return errors.stream()
        .map(error -> FieldError.of(error.column(), error.code(), error.arguments()))
        .toList();
  }
}
