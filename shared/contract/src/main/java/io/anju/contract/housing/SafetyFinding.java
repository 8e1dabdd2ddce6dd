package io.anju.contract.housing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something a safety inspection found wrong with a dwelling.
 *
 * @param inspectionId the inspection that found it first
 * @param item its code on the checklist
 * @param fixBy the last day to put it right; a repeat does not move it
 * @param repeated by how many later inspections it was found again
 * @param closedOn the day an inspection found it put right; null while it is open
 */
public record SafetyFinding(
    String inspectionId,
    InspectionKind kind,
    String item,
    SafetySeverity severity,
    LocalDate foundOn,
    LocalDate fixBy,
    int repeated,
    @Nullable LocalDate closedOn) {

  public boolean open() {
    return closedOn == null;
  }

  public boolean overdueOn(LocalDate day) {
    return open() && fixBy.isBefore(day);
  }
}
