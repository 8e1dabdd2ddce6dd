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
import java.util.Objects;
import java.util.Optional;
import org.bson.codecs.pojo.annotations.BsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A stored safety record.
 *
 * @param fixBy the earliest deadline of an open finding; null where none is open
 */
public record SafetyDocument(
    String community,
    List<VisitDocument> inspections,
    List<FindingDocument> findings,
    List<InspectionKind> unchecked,
    LocalDate inspectAgainBy,
    @Nullable LocalDate fixBy) {

  /** A stored inspection. */
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

  /** A stored check. */
  public record CheckDocument(
      InspectionKind kind, @Nullable String item, Check.Result result, @Nullable String note) {

    static CheckDocument from(Check check) {
      return new CheckDocument(
          check.kind(), check.item().orElse(null), check.result(), check.note().orElse(null));
    }

    Check toDomain() {
      return new Check(kind, Optional.ofNullable(item), result, Optional.ofNullable(note));
    }
  }

  /**
   * A stored finding.
   *
   * @param former read from documents older than {@code published}; never written
   */
  public record FindingDocument(
      @Nullable SafetyFinding published,
      @BsonProperty("told") @Nullable SafetyFinding former,
      @Nullable String note) {

    static FindingDocument from(Finding finding) {
      return new FindingDocument(finding.published(), null, finding.note().orElse(null));
    }

    Finding toDomain() {
      var stored =
          published == null
              ? Objects.requireNonNull(former, "stored under one of two names")
              : published;
      return new Finding(stored, Optional.ofNullable(note));
    }
  }

  static SafetyDocument from(SafetyRecord record) {
    return new SafetyDocument(
        record.community().value(),
        record.inspections().stream().map(VisitDocument::from).toList(),
        record.findings().stream().map(FindingDocument::from).toList(),
        record.unchecked(),
        record.inspectAgainBy(),
        record.fixBy().orElse(null));
  }

  SafetyRecord toDomain(String id) {
    return new SafetyRecord(
        new DwellingCode(id),
        new DivisionCode(community),
        inspections.stream().map(VisitDocument::toDomain).toList(),
        findings.stream().map(FindingDocument::toDomain).toList(),
        unchecked,
        inspectAgainBy);
  }
}
