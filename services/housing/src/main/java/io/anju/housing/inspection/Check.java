package io.anju.housing.inspection;

import io.anju.contract.housing.InspectionKind;
import java.util.Optional;

/**
 * The result of checking one item.
 *
 * @param item its code on the checklist; without it the kind as a whole was checked
 * @param note in the inspector's words
 */
public record Check(
    InspectionKind kind, Optional<String> item, Result result, Optional<String> note) {

  /** What is absent, such as gas in an electric kitchen, is not applicable. */
  public enum Result {
    PASS,
    FAIL,
    NOT_APPLICABLE
  }

  String itemCode() {
    return item.orElseGet(() -> ChecklistItem.generalCode(kind));
  }

  /** Whether this check includes what a finding is about. */
  boolean covers(Finding finding) {
    return finding.published().kind() == kind
        && (coversWholeKind() || finding.published().item().equals(itemCode()));
  }

  private boolean coversWholeKind() {
    return itemCode().equals(ChecklistItem.generalCode(kind));
  }
}
