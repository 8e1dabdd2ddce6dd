package io.anju.housing.inspection.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.anju.contract.housing.InspectionKind;
import io.anju.contract.housing.SafetySeverity;
import io.anju.housing.inspection.Finding;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A finding; {@code closedOn} is present once it is closed. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FindingResponse(
    String inspectionId,
    InspectionKind kind,
    String item,
    SafetySeverity severity,
    LocalDate foundOn,
    LocalDate fixBy,
    boolean overdue,
    int repeated,
    @Nullable LocalDate closedOn,
    @Nullable String note) {

  static List<FindingResponse> of(List<Finding> findings, LocalDate today) {
    return findings.stream().map(finding -> of(finding, today)).toList();
  }

  private static FindingResponse of(Finding finding, LocalDate today) {
    var published = finding.published();
    return new FindingResponse(
        published.inspectionId(),
        published.kind(),
        published.item(),
        published.severity(),
        published.foundOn(),
        published.fixBy(),
        published.overdueOn(today),
        published.repeated(),
        published.closedOn(),
        finding.note().orElse(null));
  }
}
