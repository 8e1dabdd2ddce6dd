package io.anju.imports.file;

import io.anju.imports.row.Reject;
import io.anju.imports.row.Row;
import io.anju.platform.error.FieldError;
import java.util.List;
import java.util.Map;

/**
 * A row as it rests: one JSON object a line, its messages still to be told in the reader's
 * language.
 *
 * @param sheet of a workbook of several; null else
 * @param rounded columns a workbook rounded, with the letters it calls them by; null where there
 *     are none
 */
record StoredRow(
    long line,
    Map<String, String> cells,
    List<StoredError> flaws,
    String sheet,
    Map<String, String> rounded) {

  record StoredError(String column, String code, Map<String, String> arguments) {}

  static StoredRow of(Row row, List<FieldError> flaws) {
    return new StoredRow(
        row.line(),
        row.cells(),
        flaws.stream()
            .map(error ->
                new StoredError(error.field(), error.error().code(), error.error().arguments()))
            .toList(),
        row.origin().sheet().isEmpty() ? null : row.origin().sheet(),
        row.origin().rounded().isEmpty() ? null : row.origin().rounded());
  }

  Row row() {
    return new Row(line, cells, errors(), origin());
  }

  Reject reject() {
    return new Reject(new Row(line, cells, List.of(), origin()), errors());
  }

  private Row.Origin origin() {
    return new Row.Origin(sheet == null ? "" : sheet, rounded == null ? Map.of() : rounded);
  }

  private List<FieldError> errors() {
    return flaws.stream()
        .map(error -> FieldError.of(error.column(), error.code(), error.arguments()))
        .toList();
  }
}
