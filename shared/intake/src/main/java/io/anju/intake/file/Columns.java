package io.anju.intake.file;

import io.anju.intake.job.UnreadableFileException;
import io.anju.intake.row.Kind;
import io.anju.platform.error.FieldError;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** The first line of a CSV file: which column holds what, in any order. */
final class Columns {

  /** What a file of rejects has before the row: it may be corrected and sent again as it is. */
  static final List<String> OF_REJECTS = List.of("line", "column", "code", "message");
  private static final int MOST_FLAWS = 50;
  private static final int SHOWN = 40;

  private Columns() {}

  /** Refuses a file with every column that is missing, unknown or there twice, before any row is read. */
  static List<String> read(List<String> header, Kind kind) {
    var columns = header.stream().map(String::strip).toList();
    var flaws = new ArrayList<FieldError>();
    kind.needed().stream().filter(needed -> !columns.contains(needed))
        .forEach(needed -> flaws.add(FieldError.of(needed, "required", Map.of())));
    var seen = new HashSet<String>();
    for (String column : columns) {
      String shown = column.substring(0, Math.min(column.length(), SHOWN));
      if (!kind.columns().contains(column) && !OF_REJECTS.contains(column)) {
        flaws.add(FieldError.of(shown, "unknown-field", Map.of()));
      } else if (!seen.add(column)) {
        flaws.add(FieldError.of(shown, "column-twice", Map.of()));
      }
    }
    if (!flaws.isEmpty()) {
      throw new UnreadableFileException(flaws.subList(0, Math.min(flaws.size(), MOST_FLAWS)));
    }
    return columns;
  }
}
