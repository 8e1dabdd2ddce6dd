package io.anju.housing.revision;

import io.anju.codes.DivisionCode;
import io.anju.housing.division.Division;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Holds a new list against what stands. Both come in the order of their codes and are read once side by side, so that only what differs
 * is held in memory.
 */
final class Comparison {

  private final List<ListedDivision> added = new ArrayList<>();
  private final List<Division> gone = new ArrayList<>();
  private final List<DivisionChange> renamed = new ArrayList<>();
  private final Map<DivisionCode, List<DivisionCode>> stated = new HashMap<>();

  private Comparison() {}

  static List<DivisionChange> of(Iterator<Division> standing, Iterator<ListedDivision> listed) {
    var comparison = new Comparison();
    comparison.read(standing, listed);
    var changes = new ArrayList<DivisionChange>();
    comparison.added.forEach(row -> changes.add(DivisionChange.added(row)));
    changes.addAll(comparison.renamed);
    changes.addAll(Succession.of(comparison.gone, comparison.added, comparison.stated));
    return changes;
  }

  private void read(Iterator<Division> standing, Iterator<ListedDivision> listed) {
    var old = next(standing);
    var row = next(listed);
    while (old != null || row != null) {
      int order = old == null ? 1 : row == null ? -1 : old.code().value().compareTo(row.code().value());
      if (order < 0) {
        gone.add(old);
      } else if (order > 0) {
        added.add(row);
      } else if (!old.name().equals(row.name())) {
        renamed.add(DivisionChange.renamed(old.code(), old.name(), row.name()));
      }
      if (order >= 0) {
        var successor = row.code();
        row.predecessors().forEach(before -> stated.computeIfAbsent(before, _ -> new ArrayList<>()).add(successor));
        row = next(listed);
      }
      if (order <= 0) {
        old = next(standing);
      }
    }
  }

  private static <T> T next(Iterator<T> rows) {
    return rows.hasNext() ? rows.next() : null;
  }
}
