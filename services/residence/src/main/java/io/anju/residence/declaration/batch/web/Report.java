package io.anju.residence.declaration.batch.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.anju.platform.error.ErrorTexts;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.RegistryException;
import io.anju.residence.declaration.batch.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What became of each row, as CSV: {@code line,outcome,column,code,message} and, for a row that was refused, the row as it was
 * sent; one line for each thing wrong with it.
 */
final class Report {

  private static final List<String> OURS = List.of("line", "outcome", "column", "code", "message");
  private static final String FORMULAS = "=+-@\t\r\n";

  private final CsvWriter csv;
  private final ErrorTexts texts;
  private final Locale locale;
  private final List<String> columns;

  Report(CsvWriter csv, List<String> columns, ErrorTexts texts, Locale locale) {
    this.csv = csv;
    this.columns = columns;
    this.texts = texts;
    this.locale = locale;
    csv.writeRecord(Stream.concat(OURS.stream(), columns.stream()).toList());
  }

  void accepted(Row row, Outcome outcome) {
    csv.writeRecord(filled(row.line(), outcome.name().toLowerCase(Locale.ROOT), "", "", ""));
  }

  void refused(Row row, RegistryException why) {
    var errors = why.errors();
    if (errors.isEmpty()) {
      line(row, "", why.code().code(), texts.detail(why, locale));
    }
    for (FieldError error : errors) {
      line(row, error.field(), error.flaw().code(), texts.message(error.flaw(), locale));
    }
  }

  /** From here on nothing was read. */
  void endedAt(long line, RegistryException why) {
    csv.writeRecord(filled(line, "rejected", "", why.code().code(), texts.detail(why, locale)));
  }

  private void line(Row row, String column, String code, String message) {
    var cells = new ArrayList<>(List.of(Long.toString(row.line()), "rejected", column, code, harmless(message)));
    row.cells().stream().map(Report::harmless).forEach(cells::add);
    csv.writeRecord(cells);
  }

  private List<String> filled(long line, String outcome, String column, String code, String message) {
    var cells = new ArrayList<>(List.of(Long.toString(line), outcome, column, code, message));
    columns.forEach(_ -> cells.add(""));
    return cells;
  }

  /** A cell that a spreadsheet would take for a formula is written as text. */
  static String harmless(String cell) {
    return !cell.isEmpty() && FORMULAS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
