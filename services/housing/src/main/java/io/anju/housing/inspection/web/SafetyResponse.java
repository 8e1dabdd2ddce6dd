package io.anju.housing.inspection.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.anju.contract.housing.InspectionKind;
import io.anju.contract.housing.SafetyState;
import io.anju.housing.inspection.Check;
import io.anju.housing.inspection.Inspection;
import io.anju.housing.inspection.SafetyRecord;
import io.anju.platform.aggregate.Versioned;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The safety record of a dwelling; {@code fixBy} is the earliest deadline of an open finding. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SafetyResponse(
    String dwellingCode,
    String division,
    SafetyState state,
    @Nullable LocalDate fixBy,
    LocalDate inspectAgainBy,
    List<InspectionKind> unchecked,
    List<FindingResponse> findings,
    List<VisitResponse> inspections,
    long version) {

  /** One inspection; the inspector is shown to officials alone. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record VisitResponse(
      String inspectionId,
      LocalDate on,
      @Nullable String inspector,
      String checklist,
      List<CheckResponse> items) {

    static VisitResponse of(Inspection visit, boolean official) {
      return new VisitResponse(
          visit.id(),
          visit.on(),
          official ? visit.inspector() : null,
          visit.checklist(),
          visit.checks().stream().map(CheckResponse::of).toList());
    }
  }

  /** The result of checking one item. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record CheckResponse(
      InspectionKind kind, @Nullable String item, Check.Result result, @Nullable String note) {

    static CheckResponse of(Check check) {
      return new CheckResponse(
          check.kind(), check.item().orElse(null), check.result(), check.note().orElse(null));
    }
  }

  static SafetyResponse of(Versioned<SafetyRecord> versioned, LocalDate today, boolean official) {
    var record = versioned.state();
    return new SafetyResponse(
        record.dwelling().value(),
        record.community().value(),
        record.stateOn(today),
        record.fixBy().orElse(null),
        record.inspectAgainBy(),
        record.unchecked(),
        FindingResponse.of(record.findings(), today),
        record.inspections().reversed().stream()
            .map(visit -> VisitResponse.of(visit, official))
            .toList(),
        versioned.version());
  }
}
