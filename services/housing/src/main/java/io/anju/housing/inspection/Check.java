package io.anju.housing.inspection;

import io.anju.contract.housing.InspectionKind;
import java.util.Optional;

/**
 * What one look said.
 *
 * @param item its code on the checklist; without one the look was at the kind as a whole
 * @param note in the inspector's words
 */
public record Check(
    InspectionKind kind, Optional<String> item, Result result, Optional<String> note) {

  /** How it was found; what is not there, such as gas in an electric kitchen, does not apply. */
  public enum Result {
    PASS,
    FAIL,
    NOT_APPLICABLE
  }

  String itemCode() {
    return item.orElseGet(() -> ChecklistItem.generalCode(kind));
  }

  /** Whether this look was at that finding too. */
  boolean covers(Finding finding) {
    return finding.published().kind() == kind
        && (coversWholeKind() || finding.published().item().equals(itemCode()));
  }

  private boolean coversWholeKind() {
    return itemCode().equals(ChecklistItem.generalCode(kind));
  }
}
