package io.anju.residence.declaration.batch.web;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.anju.imports.row.ImportCounts;
import io.anju.imports.row.Row;
import io.anju.imports.row.RowBinder;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.table.Spreadsheet;
import io.anju.residence.declaration.batch.DeclarationRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A row of the file, as it was sent.
 *
 * @param columns the header's
 */
record CsvRow(long line, List<String> columns, List<String> cells) {

  static CsvRow of(List<String> columns, CsvRecord record) {
    return new CsvRow(record.getStartingLineNumber(), columns, record.getFields());
  }

  /**
   * Reads the row as a registration and a declaration, and rejects it with all validation errors of
   * both.
   */
  DeclarationRow parse(RowBinder binder) {
    if (!hasColumns()) {
      throw invalid(
          List.of(
              FieldError.of(
                  "",
                  "cells-differ",
                  Map.of(
                      "expected",
                      Integer.toString(columns.size()),
                      "found",
                      Integer.toString(cells.size())))));
    }
    var counts = new ImportCounts();
    return binder
        .bind(new Row(line, named(), List.of()), DeclarationColumns.class, counts)
        .map(DeclarationColumns::toRow)
        .orElseThrow(() -> invalid(counts.toResult(Set.of(), 0).rejects().getFirst().errors()));
  }

  /** As many cells as columns; what a spreadsheet leaves behind them is empty. */
  private boolean hasColumns() {
    return cells.size() >= columns.size()
        && cells.subList(columns.size(), cells.size()).stream().allMatch(Spreadsheet::isBlank);
  }

  private Map<String, String> named() {
    var named = new LinkedHashMap<String, String>();
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).isEmpty() && !Spreadsheet.isBlank(cells.get(i))) {
        throw invalid(List.of(FieldError.of("", "field-unknown", Map.of())));
      }
      named.put(columns.get(i), cells.get(i));
    }
    return named;
  }

  private static RegistryException invalid(List<FieldError> errors) {
    return new RegistryException(PlatformError.INVALID_REQUEST, errors);
  }
}
