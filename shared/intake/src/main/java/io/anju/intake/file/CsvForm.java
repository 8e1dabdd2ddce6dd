package io.anju.intake.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import io.anju.intake.job.UnreadableFileException;
import io.anju.intake.row.Kind;
import io.anju.intake.row.Row;
import io.anju.platform.error.FieldError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows of a CSV file.
 *
 * @param columns the header's
 */
record CsvForm(List<String> columns) implements RowForm {

  private static final int MOST_CELLS = 256;
  private static final CsvReader.CsvReaderBuilder READER = CsvReader.builder();

  /** @throws UnreadableFileException with everything wrong with it */
  static CsvForm of(String header, Kind kind) {
    try {
      return new CsvForm(Columns.read(cells(header), kind));
    } catch (CsvParseException broken) {
      throw new UnreadableFileException(List.of(FieldError.of("", "row-broken", Map.of())));
    }
  }

  @Override
  public Row row(long line, String text) {
    try {
      var cells = cells(text);
      return cells.size() == columns.size() ? row(line, cells) : RowForm.broken(line, text, data(), FieldError.of("", "cells-differ",
          Map.of("expected", Integer.toString(columns.size()), "found", Integer.toString(cells.size()))));
    } catch (CsvParseException broken) {
      return RowForm.broken(line, text, data(), FieldError.of("", "row-broken", Map.of()));
    }
  }

  private Row row(long line, List<String> cells) {
    var byColumn = new LinkedHashMap<String, String>();
    for (int i = 0; i < cells.size(); i++) {
      if (!Columns.OF_REJECTS.contains(columns.get(i))) {
        byColumn.put(columns.get(i), cells.get(i));
      }
    }
    return new Row(line, byColumn, List.of());
  }

  private List<String> data() {
    return columns.stream().filter(column -> !Columns.OF_REJECTS.contains(column)).toList();
  }

  private static List<String> cells(String text) {
    return READER.ofSingleCsvRecord(CsvRecordHandler.builder().maxFields(MOST_CELLS).build(), text).getFields();
  }
}
