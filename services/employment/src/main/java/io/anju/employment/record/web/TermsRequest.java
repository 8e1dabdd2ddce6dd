package io.anju.employment.record.web;

import io.anju.contract.employment.ContractKind;
import io.anju.employment.record.OccupationCode;
import io.anju.employment.record.Terms;
import io.anju.employment.record.Workplace;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The body of a request to change the terms of an employment. It replaces all terms: a field left
 * out is removed.
 */
record TermsRequest(
    @Schema(description = "GB/T 6565", example = "4-02-05-01") Optional<OccupationCode> occupation,
    ContractKind contract,
    Optional<WorkplaceRequest> workplace,
    @Schema(description = "The last day of work, past or foreseen") Optional<LocalDate> until) {

  Terms toTerms() {
    return new Terms(
        occupation,
        contract,
        workplace.map(WorkplaceRequest::toWorkplace).orElse(Workplace.AT_EMPLOYER),
        until);
  }
}
