package io.anju.imports.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.anju.imports.row.Reject;
import io.anju.imports.row.RowSchema;
import io.anju.platform.error.ErrorTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Formats rejected rows as CSV: {@code line,column,code,message} and the row as it was sent, one
 * line for each error.
 */
final class RejectsCsv {

  private static final List<String> REJECT_COLUMNS = List.of("line", "column", "code", "message");
  private static final String FORMULAS = "=+-@\t\r\n＝＋－＠";

  private final CsvWriter csv;
  private final List<String> columns;
  private final ErrorTexts texts;
  private final Locale locale;

  RejectsCsv(CsvWriter csv, RowSchema schema, ErrorTexts texts, Locale locale) {
    this.csv = csv;
    this.columns = schema.columns();
    this.texts = texts;
    this.locale = locale;
    csv.writeRecord(Stream.concat(REJECT_COLUMNS.stream(), columns.stream()).toList());
  }

  void add(Reject reject) {
    for (var error : reject.errors()) {
      var cells =
          new ArrayList<>(
              List.of(
                  escapeFormula(reject.row().location()),
                  escapeFormula(error.field()),
                  error.error().code(),
                  escapeFormula(texts.message(error.error(), locale))));
      columns.forEach(
          column -> cells.add(escapeFormula(reject.row().cells().getOrDefault(column, ""))));
      csv.writeRecord(cells);
    }
  }

  /**
   * Prefixes a cell that a spreadsheet would evaluate as a formula, so that it is shown as text.
   */
  static String escapeFormula(String cell) {
    return !cell.isEmpty() && FORMULAS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
