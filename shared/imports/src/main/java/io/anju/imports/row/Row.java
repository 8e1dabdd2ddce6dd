package io.anju.imports.row;

import io.anju.platform.error.FieldError;
import io.anju.platform.table.Spreadsheet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row of a file, as it was sent.
 *
 * @param line where it begins, from 1
 * @param cells by column; the first column holds the whole text of a row that cannot be parsed
 * @param errors why it cannot be parsed; empty where it can
 */
public record Row(long line, Map<String, String> cells, List<FieldError> errors, Origin origin) {

  /**
   * The place of a row in a workbook.
   *
   * @param sheet name of the sheet; empty where the workbook has only one
   * @param rounded columns whose number has more digits than a spreadsheet keeps, with the letters
   *     of the column
   */
  public record Origin(String sheet, Map<String, String> rounded) {

    public static final Origin TEXT = new Origin("", Map.of());

    public Origin {
      rounded = Map.copyOf(rounded);
    }
  }

  public Row {
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    errors = List.copyOf(errors);
  }

  /** A row of a text file. */
  public Row(long line, Map<String, String> cells, List<FieldError> errors) {
    this(line, cells, errors, Origin.TEXT);
  }

  public boolean readable() {
    return errors.isEmpty();
  }

  /**
   * The cell without the quoting added by a spreadsheet; empty where the cell is blank or the row
   * cannot be parsed.
   */
  public Optional<String> cell(String column) {
    return Optional.ofNullable(cells.get(column))
        .filter(_ -> readable())
        .map(Spreadsheet::unwrap)
        .filter(text -> !text.isEmpty());
  }

  /** Whether no cell holds anything. */
  public boolean blank() {
    return cells.values().stream().allMatch(Spreadsheet::isBlank);
  }

  /** The line, preceded by the sheet in a workbook of several. */
  public String location() {
    return origin.sheet().isEmpty() ? Long.toString(line) : origin.sheet() + "!" + line;
  }

  /**
   * The error of a cell whose number a spreadsheet rounded; in a workbook with the reference of the
   * cell.
   */
  public FieldError rounded(String column) {
    var letters = origin.rounded().get(column);
    return letters == null
        ? FieldError.of(column, "rounded-by-spreadsheet", Map.of())
        : FieldError.of(
            column,
            "number-in-cell",
            Map.of(
                "cell", (origin.sheet().isEmpty() ? "" : origin.sheet() + "!") + letters + line));
  }
}
