package io.anju.residence.declaration.batch.web;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.request.binding.RequestBinder;
import io.anju.residence.declaration.batch.DeclarationRow;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.JsonNodeFactory;

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
  DeclarationRow parse(RequestBinder binder) {
    if (cells.size() != columns.size()) {
      throw new RegistryException(
          PlatformError.INVALID_REQUEST,
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
    var row = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < columns.size(); i++) {
      row.put(columns.get(i), cells.get(i));
    }
    return binder.bind(row, DeclarationColumns.class).toRow();
  }
}
