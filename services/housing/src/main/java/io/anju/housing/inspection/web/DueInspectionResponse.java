package io.anju.housing.inspection.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.anju.contract.housing.SafetyState;
import io.anju.housing.inspection.SafetyRecord;
import io.anju.platform.aggregate.Versioned;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A dwelling on the work list; {@code fixBy} is absent where only the routine inspection is due.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DueInspectionResponse(
    String dwellingCode,
    String division,
    SafetyState state,
    @Nullable LocalDate fixBy,
    LocalDate inspectAgainBy,
    int openFindings) {

  static DueInspectionResponse of(Versioned<SafetyRecord> versioned, LocalDate today) {
    var record = versioned.state();
    return new DueInspectionResponse(
        record.dwelling().value(),
        record.community().value(),
        record.stateOn(today),
        record.fixBy().orElse(null),
        record.inspectAgainBy(),
        record.open().size());
  }
}
