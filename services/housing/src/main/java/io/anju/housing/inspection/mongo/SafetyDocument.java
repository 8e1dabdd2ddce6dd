package io.anju.housing.inspection.mongo;

import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import io.anju.contract.housing.InspectionKind;
import io.anju.contract.housing.SafetyFinding;
import io.anju.housing.inspection.Check;
import io.anju.housing.inspection.Finding;
import io.anju.housing.inspection.Inspection;
import io.anju.housing.inspection.SafetyRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A dwelling's inspections at rest; {@code fixBy} is there while something is open. */
public record SafetyDocument(
    String community,
    List<VisitDocument> inspections,
    List<FindingDocument> findings,
    List<InspectionKind> unchecked,
    LocalDate inspectAgainBy,
    LocalDate fixBy) {

  /** A visit at rest. */
  public record VisitDocument(
      String id, LocalDate on, String inspector, String checklist, List<CheckDocument> checks) {

    static VisitDocument from(Inspection visit) {
      return new VisitDocument(
          visit.id(),
          visit.on(),
          visit.inspector(),
          visit.checklist(),
          visit.checks().stream().map(CheckDocument::from).toList());
    }

    Inspection toDomain() {
      return new Inspection(
          id, on, inspector, checklist, checks.stream().map(CheckDocument::toDomain).toList());
    }
  }

  /** A look at rest. */
  public record CheckDocument(InspectionKind kind, String item, Check.Result result, String note) {

    static CheckDocument from(Check check) {
      return new CheckDocument(
          check.kind(), check.item().orElse(null), check.result(), check.note().orElse(null));
    }

    Check toDomain() {
      return new Check(kind, Optional.ofNullable(item), result, Optional.ofNullable(note));
    }
  }

  /** A finding at rest. */
  public record FindingDocument(SafetyFinding told, String note) {}

  static SafetyDocument from(SafetyRecord record) {
    return new SafetyDocument(
        record.community().value(),
        record.inspections().stream().map(VisitDocument::from).toList(),
        record.findings().stream()
            .map(finding -> new FindingDocument(finding.published(), finding.note().orElse(null)))
            .toList(),
        record.unchecked(),
        record.inspectAgainBy(),
        record.fixBy().orElse(null));
  }

  SafetyRecord toDomain(String id) {
    return new SafetyRecord(
        new DwellingCode(id),
        new DivisionCode(community),
        inspections.stream().map(VisitDocument::toDomain).toList(),
        findings.stream()
            .map(finding -> new Finding(finding.told(), Optional.ofNullable(finding.note())))
            .toList(),
        unchecked,
        inspectAgainBy);
  }
}
