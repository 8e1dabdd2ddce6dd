package io.anju.housing.inspection.web;

import io.anju.contract.housing.SafetyState;
import io.anju.housing.inspection.Inspections.Recorded;
import java.time.LocalDate;
import java.util.List;

/**
 * The result of an inspection.
 *
 * @param findings all open findings, including earlier ones
 * @param closed findings that this inspection closed
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
