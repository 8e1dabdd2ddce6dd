package io.anju.residence.declaration.batch.web;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.anju.codes.validation.Checked;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.request.binding.RequestBinder;
import io.anju.platform.table.Spreadsheet;
import io.anju.platform.table.Times;
import io.anju.residence.declaration.batch.DeclarationRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A row of the file, as it was sent.
 *
 * @param columns the header's; empty for a column without a name
 */
record CsvRow(long line, List<String> columns, List<String> cells) {

  private static final String SINCE = "since";
  private static final String UNTIL = "until";

  static CsvRow of(List<String> columns, CsvRecord record) {
    return new CsvRow(record.getStartingLineNumber(), columns, record.getFields());
  }

  /**
   * Reads the row as a registration and a declaration, and rejects it with all validation errors of
   * both.
   */
  DeclarationRow parse(RequestBinder binder) {
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
    var errors = spreadsheetErrors();
    if (!errors.isEmpty()) {
      throw invalid(errors);
    }
    var row = row(errors);
    var declared = bind(binder, row, errors);
    if (!errors.isEmpty()) {
      throw invalid(errors);
    }
    return declared.orElseThrow().toRow();
  }

  /** As many cells as columns; what a spreadsheet leaves behind them is empty. */
  private boolean hasColumns() {
    return cells.size() >= columns.size()
        && cells.subList(columns.size(), cells.size()).stream().allMatch(Spreadsheet::isBlank);
  }

  /** Cells without a name of their column, and numbers whose last digits are lost. */
  private List<FieldError> spreadsheetErrors() {
    var errors = new ArrayList<FieldError>();
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).isEmpty() && !Spreadsheet.isBlank(cells.get(i))) {
        errors.add(FieldError.of("", "field-unknown", Map.of()));
      } else if (Spreadsheet.rounded(Spreadsheet.unwrap(cells.get(i)))) {
        errors.add(FieldError.of(columns.get(i), "rounded-by-spreadsheet", Map.of()));
      }
    }
    return errors;
  }

  /**
   * The row as the body of a request, its days in the one form of requests.
   *
   * @param errors where those of the days are added
   */
  private ObjectNode row(List<FieldError> errors) {
    var row = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < columns.size(); i++) {
      var column = columns.get(i);
      var text = Spreadsheet.unwrap(cells.get(i));
      if (text.isEmpty()) {
        continue;
      }
      switch (column) {
        case SINCE -> day(column, text, Times.day(text), Optional::of, row, errors);
        case UNTIL -> day(column, text, Times.lastDay(text), Function.identity(), row, errors);
        default -> row.put(column, text);
      }
    }
    return row;
  }

  private static <T> void day(
      String column,
      String text,
      Checked<T> checked,
      Function<T, Optional<LocalDate>> dayOf,
      ObjectNode row,
      List<FieldError> errors) {
    switch (checked) {
      case Checked.Valid<T>(var value, var _) ->
          dayOf.apply(value).ifPresent(date -> row.put(column, date.toString()));
      case Checked.Invalid<T>(var found) -> {
        row.put(column, text);
        found.forEach(error -> errors.add(new FieldError(column, error)));
      }
    }
  }

  /** Errors of a day that were found already are not added again. */
  private static Optional<DeclarationColumns> bind(
      RequestBinder binder, ObjectNode row, List<FieldError> errors) {
    var columns = errors.stream().map(FieldError::field).toList();
    try {
      return Optional.of(binder.bind(row, DeclarationColumns.class));
    } catch (RegistryException invalid) {
      invalid.errors().stream()
          .filter(error -> !columns.contains(error.field()))
          .forEach(errors::add);
      return Optional.empty();
    }
  }

  private static RegistryException invalid(List<FieldError> errors) {
    return new RegistryException(PlatformError.INVALID_REQUEST, errors);
  }
}
