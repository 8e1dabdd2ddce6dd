package io.anju.housing.inspection.web;

import io.anju.contract.SafetyState;
import io.anju.housing.inspection.Inspections.Recorded;
import java.time.LocalDate;
import java.util.List;

/**
 * What came of a visit.
 *
 * @param findings open now, those of earlier visits among them
 * @param closed found put right by this visit
 */
record InspectionAnswer(String inspectionId, String dwellingCode, SafetyState state, List<FindingView> findings, List<FindingView> closed,
    LocalDate inspectAgainBy, long version) {

  static InspectionAnswer of(Recorded recorded, LocalDate today) {
    var record = recorded.dwelling().state();
    var visit = record.inspections().stream().filter(one -> one.id().equals(recorded.id())).findFirst().orElseThrow();
    return new InspectionAnswer(recorded.id(), record.dwelling().value(), record.stateOn(today), FindingView.of(record.open(), today),
        FindingView.of(record.findings().stream().filter(finding -> visit.on().equals(finding.told().closedOn())).toList(), today),
        record.inspectAgainBy(), recorded.dwelling().version());
  }
}
