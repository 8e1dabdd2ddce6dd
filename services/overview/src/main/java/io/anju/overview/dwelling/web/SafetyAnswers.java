package io.anju.overview.dwelling.web;

import io.anju.contract.InspectionFact;
import io.anju.contract.SafetyFinding;
import io.anju.overview.dwelling.web.DwellingViewAnswer.Found;
import io.anju.overview.dwelling.web.DwellingViewAnswer.Inspected;
import io.anju.overview.dwelling.web.DwellingViewAnswer.Safety;
import java.time.LocalDate;
import java.util.List;

/** What inspections found, as it stands on a day: what was not overdue when it was told may be now. */
final class SafetyAnswers {

  private SafetyAnswers() {}

  static Safety standing(InspectionFact inspections, LocalDate today) {
    return new Safety(inspections.stateOn(today), inspections.findings().stream().filter(SafetyFinding::open).map(SafetyFinding::fixBy)
        .min(LocalDate::compareTo).orElse(null), inspections.inspectAgainBy(), inspections.unchecked());
  }

  /** Newest first, each with what it was the first to find. */
  static List<Inspected> visits(InspectionFact inspections, LocalDate today) {
    return inspections.visits().reversed().stream().map(visit -> new Inspected(visit.inspectionId(), visit.on(), visit.kinds(),
        inspections.findings().stream().filter(finding -> finding.inspectionId().equals(visit.inspectionId()))
            .map(finding -> found(finding, today)).toList())).toList();
  }

  private static Found found(SafetyFinding finding, LocalDate today) {
    return new Found(finding.kind(), finding.item(), finding.severity(), finding.fixBy(), finding.overdueOn(today), finding.repeated(),
        finding.closedOn());
  }
}
