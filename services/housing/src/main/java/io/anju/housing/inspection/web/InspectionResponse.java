package io.anju.housing.inspection.web;

import io.anju.contract.housing.SafetyState;
import io.anju.housing.inspection.Inspections.Recorded;
import java.time.LocalDate;
import java.util.List;

/**
 * What came of a visit.
 *
 * @param findings open now, those of earlier visits among them
 * @param closed found put right by this visit
 */
record InspectionResponse(
    String inspectionId,
    String dwellingCode,
    SafetyState state,
    List<FindingResponse> findings,
    List<FindingResponse> closed,
    LocalDate inspectAgainBy,
    long version) {

  static InspectionResponse of(Recorded recorded, LocalDate today) {
    var record = recorded.safetyRecord().state();
    var visit =
        record.inspections().stream()
            .filter(one -> one.id().equals(recorded.inspectionId()))
            .findFirst()
            .orElseThrow();
    return new InspectionResponse(
        recorded.inspectionId(),
        record.dwelling().value(),
        record.stateOn(today),
        FindingResponse.of(record.open(), today),
        FindingResponse.of(
            record.findings().stream()
                .filter(finding -> visit.on().equals(finding.published().closedOn()))
                .toList(),
            today),
        record.inspectAgainBy(),
        recorded.safetyRecord().version());
  }
}
