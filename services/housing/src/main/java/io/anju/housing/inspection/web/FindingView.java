package io.anju.housing.inspection.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.anju.contract.InspectionKind;
import io.anju.contract.SafetySeverity;
import io.anju.housing.inspection.Finding;
import java.time.LocalDate;
import java.util.List;

/** Something found wrong; {@code closedOn} is there once it was found put right. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FindingView(String inspectionId, InspectionKind kind, String item, SafetySeverity severity, LocalDate foundOn, LocalDate fixBy,
    boolean overdue, int repeated, LocalDate closedOn, String note) {

  static List<FindingView> of(List<Finding> findings, LocalDate today) {
    return findings.stream().map(finding -> of(finding, today)).toList();
  }

  private static FindingView of(Finding finding, LocalDate today) {
    var told = finding.told();
    return new FindingView(told.inspectionId(), told.kind(), told.item(), told.severity(), told.foundOn(), told.fixBy(), told.overdueOn(today),
        told.repeated(), told.closedOn(), finding.note().orElse(null));
  }
}
