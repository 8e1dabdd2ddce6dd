package io.anju.imports.row;

import io.anju.platform.error.FieldError;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row of a file, as it was sent.
 *
 * @param line where it begins; the first is 1
 * @param cells by column; of a row that cannot be taken apart, all of it in the first column
 * @param errors why it cannot be taken apart; none where it was
 */
public record Row(long line, Map<String, String> cells, List<FieldError> errors, Origin origin) {

  /**
   * Where in a workbook a row stood.
   *
   * @param sheet empty where there is but one
   * @param rounded columns whose number has more digits than a spreadsheet keeps, with the letters
   *     it calls them by
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

  /** Of a file of text. */
  public Row(long line, Map<String, String> cells, List<FieldError> errors) {
    this(line, cells, errors, Origin.TEXT);
  }

  public boolean readable() {
    return errors.isEmpty();
  }

  /**
   * The cell without what a spreadsheet put around it; empty where there is nothing in it, or
   * nobody can tell what.
   */
  public Optional<String> cell(String column) {
    return Optional.ofNullable(cells.get(column))
        .filter(_ -> readable())
        .map(Spreadsheet::unwrap)
        .filter(text -> !text.isEmpty());
  }

  /** The line, and in a workbook of several sheets which of them. */
  public String location() {
    return origin.sheet().isEmpty() ? Long.toString(line) : origin.sheet() + "!" + line;
  }

  /** What is wrong with a cell that a spreadsheet rounded: in a workbook with the cell's place. */
  FieldError rounded(String column) {
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
