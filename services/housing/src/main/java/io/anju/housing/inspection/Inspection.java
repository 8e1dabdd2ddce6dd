package io.anju.housing.inspection;

import io.anju.contract.housing.InspectionKind;
import java.time.LocalDate;
import java.util.List;

/**
 * One inspection of a dwelling.
 *
 * @param inspector as the identity provider names them
 * @param checklist the id of the checklist it followed
 */
public record Inspection(
    String id, LocalDate on, String inspector, String checklist, List<Check> checks) {

  public Inspection {
    checks = List.copyOf(checks);
  }

  public List<InspectionKind> kinds() {
    return checks.stream().map(Check::kind).distinct().toList();
  }
}
