package io.anju.imports.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import io.anju.imports.UnreadableFileException;
import io.anju.imports.file.xlsx.Cell;
import io.anju.imports.row.Row;
import io.anju.imports.row.RowSchema;
import io.anju.platform.error.FieldError;
import io.anju.platform.table.Spreadsheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the rows of a CSV file.
 *
 * @param columns names from the header, in the order of the file; empty where a column has none
 */
record CsvRowFormat(List<String> columns, char separator) implements RowFormat {

  private static final int MAX_CELLS = 256;

  /**
   * @throws UnreadableFileException with every error of the header
   */
  static CsvRowFormat of(String header, char separator, RowSchema schema) {
    try {
      return new CsvRowFormat(Columns.read(cells(header, separator), schema), separator);
    } catch (CsvParseException broken) {
      throw new UnreadableFileException(List.of(FieldError.of("", "row-broken", Map.of())));
    }
  }

  @Override
  public Row parse(long line, String text) {
    try {
      var cells = cells(text, separator);
      return hasColumns(cells)
          ? row(line, cells)
          : RowFormat.unparsable(
              line,
              text,
              dataColumns(),
              FieldError.of(
                  "",
                  "cells-differ",
                  Map.of(
                      "expected",
                      Integer.toString(columns.size()),
                      "found",
                      Integer.toString(cells.size()))));
    } catch (CsvParseException broken) {
      return RowFormat.unparsable(
          line, text, dataColumns(), FieldError.of("", "row-broken", Map.of()));
    }
  }

  /** As many cells as columns; what a spreadsheet leaves behind them is empty. */
  private boolean hasColumns(List<String> cells) {
    return cells.size() >= columns.size()
        && cells.subList(columns.size(), cells.size()).stream().allMatch(Spreadsheet::isBlank);
  }

  private Row row(long line, List<String> cells) {
    var byColumn = new LinkedHashMap<String, String>();
    var errors = new ArrayList<FieldError>();
    for (int i = 0; i < columns.size(); i++) {
      if (Columns.isData(columns.get(i))) {
        byColumn.put(columns.get(i), cells.get(i));
      } else if (columns.get(i).isEmpty() && !Spreadsheet.isBlank(cells.get(i))) {
        errors.add(
            FieldError.of("", "cell-without-column", Map.of("cell", Cell.letters(i) + line)));
      }
    }
    return new Row(line, byColumn, errors);
  }

  private List<String> dataColumns() {
    return columns.stream().filter(Columns::isData).toList();
  }

  static List<String> cells(String text, char separator) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .ofSingleCsvRecord(CsvRecordHandler.builder().maxFields(MAX_CELLS).build(), text)
        .getFields();
  }
}
