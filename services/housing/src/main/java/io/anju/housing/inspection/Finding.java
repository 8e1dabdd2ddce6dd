package io.anju.housing.inspection;

import io.anju.contract.housing.SafetyFinding;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something found wrong.
 *
 * @param published what everybody is told of it
 * @param note in the inspector's words, for the parties alone
 */
public record Finding(SafetyFinding published, Optional<String> note) {

  static Finding of(String inspectionId, Check check, ChecklistItem item, LocalDate on) {
    return new Finding(
        new SafetyFinding(
            inspectionId,
            item.kind(),
            item.code(),
            item.severity(),
            on,
            on.plusDays(item.fixWithinDays()),
            0,
            null),
        check.note());
  }

  boolean open() {
    return published.open();
  }

  Finding closed(LocalDate on) {
    return new Finding(
        new SafetyFinding(
            published.inspectionId(),
            published.kind(),
            published.item(),
            published.severity(),
            published.foundOn(),
            published.fixBy(),
            published.repeated(),
            on),
        note);
  }

  /** Found again: the deadline stays where it was, or nobody would ever be late. */
  Finding repeated(Optional<String> newest) {
    return new Finding(
        new SafetyFinding(
            published.inspectionId(),
            published.kind(),
            published.item(),
            published.severity(),
            published.foundOn(),
            published.fixBy(),
            published.repeated() + 1,
            null),
        newest.or(() -> note));
  }
}
