package io.anju.housing.inspection;

import io.anju.contract.housing.InspectionKind;
import io.anju.contract.housing.SafetySeverity;
import java.util.Locale;

/**
 * One item to check.
 *
 * @param code the same in all checklists; each kind has a general item named after it
 * @param fixWithinDays calendar days from the inspection
 */
public record ChecklistItem(
    String code,
    InspectionKind kind,
    SafetySeverity severity,
    int fixWithinDays,
    String chinese,
    String english) {

  public ChecklistItem {
    if (fixWithinDays < 0) {
      throw new IllegalArgumentException(code + " is to be put right before it is found");
    }
  }

  static String generalCode(InspectionKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
