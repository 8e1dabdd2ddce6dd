package io.anju.housing.inspection;

import io.anju.contract.housing.SafetyFinding;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A defect found by an inspection.
 *
 * @param published the part that is published in facts
 * @param note by the inspector, for the parties alone
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

  /** Found again; the deadline does not move. */
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
