package io.anju.residence.declaration.batch.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.anju.platform.error.ErrorTexts;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.RegistryException;
import io.anju.residence.declaration.batch.RowOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The outcome of each row as CSV: {@code line,outcome,column,code,message} and, for a rejected row,
 * the row as it was sent; one line for each validation error.
 */
final class BatchReport {

  private static final List<String> REPORT_COLUMNS =
      List.of("line", "outcome", "column", "code", "message");
  private static final String FORMULA_PREFIXES = "=+-@\t\r\n";

  private final CsvWriter csv;
  private final ErrorTexts texts;
  private final Locale locale;
  private final List<String> columns;

  BatchReport(CsvWriter csv, List<String> columns, ErrorTexts texts, Locale locale) {
    this.csv = csv;
    this.columns = columns;
    this.texts = texts;
    this.locale = locale;
    csv.writeRecord(Stream.concat(REPORT_COLUMNS.stream(), columns.stream()).toList());
  }

  void accepted(CsvRow row, RowOutcome outcome) {
    csv.writeRecord(padded(row.line(), outcome.name().toLowerCase(Locale.ROOT), "", "", ""));
  }

  void rejected(CsvRow row, RegistryException rejection) {
    var errors = rejection.errors();
    if (errors.isEmpty()) {
      writeRejectedLine(row, "", rejection.code().code(), texts.detail(rejection, locale));
    }
    for (FieldError error : errors) {
      writeRejectedLine(
          row, error.field(), error.error().code(), texts.message(error.error(), locale));
    }
  }

  /** Reading ended at this line. */
  void aborted(long line, RegistryException rejection) {
    csv.writeRecord(
        padded(line, "rejected", "", rejection.code().code(), texts.detail(rejection, locale)));
  }

  private void writeRejectedLine(CsvRow row, String column, String code, String message) {
    var cells =
        new ArrayList<>(
            List.of(Long.toString(row.line()), "rejected", column, code, escapeFormula(message)));
    row.cells().stream().map(BatchReport::escapeFormula).forEach(cells::add);
    csv.writeRecord(cells);
  }

  private List<String> padded(
      long line, String outcome, String column, String code, String message) {
    var cells = new ArrayList<>(List.of(Long.toString(line), outcome, column, code, message));
    columns.forEach(_ -> cells.add(""));
    return cells;
  }

  /** Escapes a cell that a spreadsheet would evaluate as a formula. */
  static String escapeFormula(String cell) {
    return !cell.isEmpty() && FORMULA_PREFIXES.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
