package io.anju.employment.record.web;

import io.anju.contract.employment.ContractKind;
import io.anju.employment.record.OccupationCode;
import io.anju.employment.record.Terms;
import io.anju.platform.web.RequestReader;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.time.LocalDate;

/**
 * The body of a request to change the terms of an employment. It replaces all terms: a field left
 * out is removed.
 */
@Schema(name = "TermsRequest")
record TermsRequest(
    @Schema(description = "GB/T 6565", example = "4-02-05-01") String occupation,
    @Schema(requiredMode = RequiredMode.REQUIRED) ContractKind contract,
    WorkplaceRequest workplace,
    @Schema(description = "The last day of work foreseen") LocalDate until) {

  static Terms read(RequestReader reader) {
    var occupation = reader.optionalCode("occupation", OccupationCode::check);
    var contract = reader.choice("contract", ContractKind.class);
    var workplace = WorkplaceRequest.read(reader);
    var until = reader.optionalDate("until");
    reader.complete();
    return new Terms(occupation, contract, workplace, until);
  }
}
