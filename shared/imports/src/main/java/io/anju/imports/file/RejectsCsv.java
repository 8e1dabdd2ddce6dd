package io.anju.imports.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.anju.imports.job.ImportJob;
import io.anju.imports.job.UploadedFiles;
import io.anju.imports.row.Reject;
import io.anju.imports.row.RowSchema;
import io.anju.platform.error.ErrorTexts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Rejects as CSV: {@code line,column,code,message} and the row as it was sent; one line for each
 * thing wrong with it.
 */
public final class RejectsCsv {

  private static final List<String> REJECT_COLUMNS = List.of("line", "column", "code", "message");
  private static final byte[] BYTE_ORDER_MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);
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

  /** All that was refused of a job so far, its messages in that language. */
  public static void write(
      OutputStream out, ImportJob job, UploadedFiles files, ErrorTexts texts, Locale locale)
      throws IOException {
    try (var csv = CsvWriter.builder().build(out, StandardCharsets.UTF_8)) {
      files.forEachReject(job, new RejectsCsv(csv, job.request().schema(), texts, locale)::add);
    }
  }

  /**
   * The same as a file for people: it begins with the mark without which a spreadsheet takes UTF-8
   * for something else.
   */
  public static void writeWithByteOrderMark(
      OutputStream out, ImportJob job, UploadedFiles files, ErrorTexts texts, Locale locale)
      throws IOException {
    out.write(BYTE_ORDER_MARK);
    write(out, job, files, texts, locale);
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

  /** A cell that a spreadsheet would take for a formula is written as text. */
  static String escapeFormula(String cell) {
    return !cell.isEmpty() && FORMULAS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
