package io.anju.contract;

import io.anju.contract.housing.InspectionKind;
import io.anju.contract.housing.SafetyFinding;
import io.anju.contract.housing.SafetyState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The safety inspections of one dwelling.
 *
 * @param id the dwellingCode
 * @param division the community, 12 digits
 * @param visits every inspection, the first first
 * @param findings all of them, closed ones too
 * @param unchecked kinds on the checklist that no inspection has covered
 * @param inspectAgainBy the last day for the next routine inspection
 */
public record InspectionFact(
    String id,
    long version,
    String division,
    List<Visit> visits,
    List<SafetyFinding> findings,
    List<InspectionKind> unchecked,
    LocalDate inspectAgainBy,
    Instant changedAt)
    implements Fact {

  public InspectionFact {
    visits = List.copyOf(visits);
    findings = List.copyOf(findings);
    unchecked = List.copyOf(unchecked);
  }

  /**
   * @param checklist the id of the list it went by
   */
  public record Visit(
      String inspectionId, LocalDate on, String checklist, List<InspectionKind> kinds) {

    public Visit {
      kinds = List.copyOf(kinds);
    }
  }

  public SafetyState stateOn(LocalDate day) {
    return SafetyState.on(day, findings, unchecked.isEmpty());
  }
}
