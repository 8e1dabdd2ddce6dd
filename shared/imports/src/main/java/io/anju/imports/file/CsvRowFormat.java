package io.anju.imports.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import io.anju.imports.UnreadableFileException;
import io.anju.imports.row.Row;
import io.anju.imports.row.RowSchema;
import io.anju.platform.error.FieldError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the rows of a CSV file.
 *
 * @param columns names from the header, in the order of the file
 */
record CsvRowFormat(List<String> columns) implements RowFormat {

  private static final int MAX_CELLS = 256;
  private static final CsvReader.CsvReaderBuilder READER = CsvReader.builder();

  /**
   * @throws UnreadableFileException with every error of the header
   */
  static CsvRowFormat of(String header, RowSchema schema) {
    try {
      return new CsvRowFormat(Columns.read(cells(header), schema));
    } catch (CsvParseException broken) {
      throw new UnreadableFileException(List.of(FieldError.of("", "row-broken", Map.of())));
    }
  }

  @Override
  public Row parse(long line, String text) {
    try {
      var cells = cells(text);
      return cells.size() == columns.size()
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

  private Row row(long line, List<String> cells) {
    var byColumn = new LinkedHashMap<String, String>();
    for (int i = 0; i < cells.size(); i++) {
      if (!Columns.REJECT_COLUMNS.contains(columns.get(i))) {
        byColumn.put(columns.get(i), cells.get(i));
      }
    }
    return new Row(line, byColumn, List.of());
  }

  private List<String> dataColumns() {
    return columns.stream().filter(column -> !Columns.REJECT_COLUMNS.contains(column)).toList();
  }

  private static List<String> cells(String text) {
    return READER
        .ofSingleCsvRecord(CsvRecordHandler.builder().maxFields(MAX_CELLS).build(), text)
        .getFields();
  }
}
