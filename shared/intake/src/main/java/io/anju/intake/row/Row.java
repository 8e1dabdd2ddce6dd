package io.anju.intake.row;

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
 * @param flaws why it cannot be taken apart; none where it was
 */
public record Row(long line, Map<String, String> cells, List<FieldError> flaws) {

  public Row {
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    flaws = List.copyOf(flaws);
  }

  public boolean readable() {
    return flaws.isEmpty();
  }

  /** The cell without what a spreadsheet put around it; empty where there is nothing in it, or nobody can tell what. */
  public Optional<String> cell(String column) {
    return Optional.ofNullable(cells.get(column)).filter(_ -> readable()).map(Spreadsheet::unwrapped).filter(text -> !text.isEmpty());
  }
}
