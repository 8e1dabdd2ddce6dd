package io.anju.platform.table;

import io.anju.platform.error.FieldError;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The header of a table: which column holds what, in any order. Case, width and surrounding space
 * of names do not matter; a column without a name holds nothing.
 *
 * @param columns the known names in the order of the table; empty for a column without a name
 * @param errors every column that is missing, unknown or repeated
 */
public record TableHeader(List<String> columns, List<FieldError> errors) {

  private static final int MAX_ERRORS = 50;
  private static final int MAX_SHOWN = 40;

  public TableHeader {
    columns = List.copyOf(columns);
    errors = List.copyOf(errors.subList(0, Math.min(errors.size(), MAX_ERRORS)));
  }

  /**
   * @param known all names, the required ones among them
   */
  public static TableHeader read(List<String> cells, List<String> required, List<String> known) {
    var columns = cells.stream().map(cell -> column(cell, known)).toList();
    var errors = new ArrayList<FieldError>();
    required.stream()
        .filter(one -> !columns.contains(one))
        .forEach(one -> errors.add(FieldError.of(one, "required", Map.of())));
    var seen = new HashSet<String>();
    for (var column : columns) {
      var shown = column.substring(0, Math.min(column.length(), MAX_SHOWN));
      if (!column.isEmpty() && !known.contains(column)) {
        errors.add(FieldError.of(shown, "field-unknown", Map.of()));
      } else if (!column.isEmpty() && !seen.add(column)) {
        errors.add(FieldError.of(shown, "column-twice", Map.of()));
      }
    }
    return new TableHeader(columns, errors);
  }

  /** How many of the cells are names of columns: none in a line that is no header. */
  public static long names(List<String> cells, List<String> known) {
    return cells.stream().filter(cell -> name(cell, known).isPresent()).count();
  }

  private static String column(String cell, List<String> known) {
    return name(cell, known).orElseGet(() -> Spreadsheet.unwrap(cell));
  }

  private static Optional<String> name(String cell, List<String> known) {
    var written = Spreadsheet.upperCase(Spreadsheet.unwrap(cell));
    return known.stream().filter(one -> Spreadsheet.upperCase(one).equals(written)).findFirst();
  }
}
