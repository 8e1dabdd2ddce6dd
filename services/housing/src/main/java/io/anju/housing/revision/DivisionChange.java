package io.anju.housing.revision;

import io.anju.codes.DivisionCode;
import java.util.List;
import java.util.Optional;

/**
 * The change of one division.
 *
 * @param before its name so far; empty for a new one
 * @param after its name from now on; empty for one that ends
 * @param successors the divisions that take over its area; empty while it exists
 * @param inferred whether the successor was found by its name, because the list does not give one
 */
public record DivisionChange(
    DivisionCode code,
    Kind kind,
    Optional<String> before,
    Optional<String> after,
    List<DivisionCode> successors,
    boolean inferred) {

  /**
   * The kinds of changes. A code that ends is moved to one successor, split among several, merged
   * with others into one, or removed without a successor.
   */
  public enum Kind {
    ADDED,
    RENAMED,
    MOVED,
    SPLIT,
    MERGED,
    REMOVED;

    boolean ends() {
      return switch (this) {
        case ADDED, RENAMED -> false;
        case MOVED, SPLIT, MERGED, REMOVED -> true;
      };
    }
  }

  public DivisionChange {
    successors = List.copyOf(successors);
  }

  static DivisionChange added(ListedDivision row) {
    return new DivisionChange(
        row.code(), Kind.ADDED, Optional.empty(), Optional.of(row.name()), List.of(), false);
  }

  static DivisionChange renamed(DivisionCode code, String before, String after) {
    return new DivisionChange(
        code, Kind.RENAMED, Optional.of(before), Optional.of(after), List.of(), false);
  }
}
