package io.anju.overview.dwelling.web;

import io.anju.contract.InspectionFact;
import io.anju.contract.housing.SafetyFinding;
import io.anju.contract.view.DwellingViewParts.FindingEntry;
import io.anju.contract.view.DwellingViewParts.InspectionEntry;
import io.anju.contract.view.DwellingViewParts.Safety;
import java.time.LocalDate;
import java.util.List;

/**
 * Assembles inspections with their state of a given day: findings become overdue after the fact was
 * published.
 */
final class SafetyResponseAssembler {

  private SafetyResponseAssembler() {}

  static Safety currentSafety(InspectionFact inspections, LocalDate today) {
    return new Safety(
        inspections.stateOn(today),
        inspections.findings().stream()
            .filter(SafetyFinding::open)
            .map(SafetyFinding::fixBy)
            .min(LocalDate::compareTo)
            .orElse(null),
        inspections.inspectAgainBy(),
        inspections.unchecked());
  }

  /** Newest first, each with the findings first recorded by it. */
  static List<InspectionEntry> inspections(InspectionFact inspections, LocalDate today) {
    return inspections.visits().reversed().stream()
        .map(visit ->
            new InspectionEntry(
                visit.inspectionId(),
                visit.on(),
                visit.kinds(),
                inspections.findings().stream()
                    .filter(finding -> finding.inspectionId().equals(visit.inspectionId()))
                    .map(finding -> finding(finding, today))
                    .toList()))
        .toList();
  }

  private static FindingEntry finding(SafetyFinding finding, LocalDate today) {
    return new FindingEntry(
        finding.kind(),
        finding.item(),
        finding.severity(),
        finding.fixBy(),
        finding.overdueOn(today),
        finding.repeated(),
        finding.closedOn());
  }
}
