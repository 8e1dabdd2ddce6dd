package io.anju.employment.record.web;

import io.anju.codes.CreditCode;
import io.anju.codes.PersonName;
import io.anju.contract.employment.ContractKind;
import io.anju.employment.record.Hire;
import io.anju.employment.record.NameDigests;
import io.anju.employment.record.OccupationCode;
import io.anju.employment.record.RecordId;
import io.anju.employment.web.PersonReference;
import io.anju.platform.keys.PersonIds;
import io.anju.platform.web.RequestReader;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.time.LocalDate;

/**
 * The body of a request to file a hire. The person is identified by document or by personId; the
 * document number is used to derive the personId and is not stored (PIPL art. 6).
 */
@Schema(name = "HireRequest")
record HireRequest(
    @Schema(description = "The source's own number of the record") String recordId,
    @Schema(description = "Either this or personId") PersonReference.Document document,
    @Schema(description = "Either this or document") String personId,
    @Schema(description = "As the employer has it; compared with the registered one and not kept")
        String name,
    @Schema(requiredMode = RequiredMode.REQUIRED) String uscc,
    @Schema(description = "GB/T 6565", example = "4-02-05-01") String occupation,
    @Schema(requiredMode = RequiredMode.REQUIRED) ContractKind contract,
    WorkplaceRequest workplace,
    @Schema(requiredMode = RequiredMode.REQUIRED) LocalDate from,
    @Schema(description = "The last day of work, past or foreseen") LocalDate until) {

  static Hire read(RequestReader reader, PersonIds personIds, NameDigests names) {
    var recordId = reader.optionalCode("recordId", RecordId::check);
    var person = PersonReference.read(reader, personIds);
    var name = reader.optionalCode("name", PersonName::check);
    // The check characters were validated or overridden when the enterprise was registered.
    var uscc = reader.code("uscc", text -> CreditCode.checkWithOverride(text, "registered"));
    var occupation = reader.optionalCode("occupation", OccupationCode::check);
    var contract = reader.choice("contract", ContractKind.class);
    var workplace = WorkplaceRequest.read(reader);
    var from = reader.date("from");
    var until = reader.optionalDate("until");
    reader.complete();
    return new Hire(
        recordId,
        person.orElseThrow(),
        name.map(as -> names.of(person.orElseThrow(), as)),
        uscc,
        occupation,
        contract,
        workplace,
        from,
        until);
  }
}
