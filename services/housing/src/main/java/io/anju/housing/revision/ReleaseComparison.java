package io.anju.housing.revision;

import io.anju.codes.DivisionCode;
import io.anju.housing.division.Division;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Compares a new list with the registered divisions. Both are read once, side by side in the order
 * of their codes, so that only the differences are held in memory.
 */
final class ReleaseComparison {

  private final List<ListedDivision> added = new ArrayList<>();
  private final List<Division> ended = new ArrayList<>();
  private final List<DivisionChange> renamed = new ArrayList<>();
  private final Map<DivisionCode, List<DivisionCode>> statedSuccessors = new HashMap<>();

  private ReleaseComparison() {}

  static List<DivisionChange> of(Iterator<Division> current, Iterator<ListedDivision> listed) {
    var comparison = new ReleaseComparison();
    comparison.compare(current, listed);
    var changes = new ArrayList<DivisionChange>();
    comparison.added.forEach(row -> changes.add(DivisionChange.added(row)));
    changes.addAll(comparison.renamed);
    changes.addAll(Succession.of(comparison.ended, comparison.added, comparison.statedSuccessors));
    return changes;
  }

  private void compare(Iterator<Division> current, Iterator<ListedDivision> listed) {
    var old = next(current);
    var row = next(listed);
    while (old != null || row != null) {
      if (old != null && (row == null || code(old).compareTo(code(row)) < 0)) {
        ended.add(old);
        old = next(current);
      } else if (row != null && (old == null || code(old).compareTo(code(row)) > 0)) {
        added.add(row);
        addStatedSuccessor(row);
        row = next(listed);
      } else if (old != null && row != null) {
        if (!old.name().equals(row.name())) {
          renamed.add(DivisionChange.renamed(old.code(), old.name(), row.name()));
        }
        addStatedSuccessor(row);
        old = next(current);
        row = next(listed);
      }
    }
  }

  private void addStatedSuccessor(ListedDivision row) {
    row.predecessors()
        .forEach(predecessor ->
            statedSuccessors.computeIfAbsent(predecessor, _ -> new ArrayList<>()).add(row.code()));
  }

  private static String code(Division division) {
    return division.code().value();
  }

  private static String code(ListedDivision row) {
    return row.code().value();
  }

  private static <T> @Nullable T next(Iterator<T> rows) {
    return rows.hasNext() ? rows.next() : null;
  }
}
