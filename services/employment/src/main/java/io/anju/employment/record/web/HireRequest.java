package io.anju.employment.record.web;

import io.anju.codes.CreditCode;
import io.anju.codes.PersonName;
import io.anju.contract.ContractKind;
import io.anju.employment.record.Hire;
import io.anju.employment.record.NameDigests;
import io.anju.employment.record.OccupationCode;
import io.anju.employment.record.RecordId;
import io.anju.employment.web.NamedPerson;
import io.anju.platform.keys.PersonIds;
import io.anju.platform.web.Form;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.time.LocalDate;

/**
 * A hire as filed. The person is named by document or by personId; the document's number is used to derive the personId and
 * not kept (PIPL art. 6).
 */
@Schema(name = "HireRequest")
record HireRequest(
    @Schema(description = "The source's own number of the record") String recordId,
    @Schema(description = "Either this or personId") NamedPerson.Document document,
    @Schema(description = "Either this or document") String personId,
    @Schema(description = "As the employer has it; compared with the registered one and not kept") String name,
    @Schema(requiredMode = RequiredMode.REQUIRED) String uscc,
    @Schema(description = "GB/T 6565", example = "4-02-05-01") String occupation,
    @Schema(requiredMode = RequiredMode.REQUIRED) ContractKind contract,
    WorkplaceRequest workplace,
    @Schema(requiredMode = RequiredMode.REQUIRED) LocalDate from,
    @Schema(description = "The last day of work, past or foreseen") LocalDate until) {

  static Hire read(Form form, PersonIds personIds, NameDigests names) {
    var recordId = form.optionalCode("recordId", RecordId::check);
    var person = NamedPerson.read(form, personIds);
    var name = form.optionalCode("name", PersonName::check);
    // Whether the code's check characters hold was asked when the enterprise was registered; an overridden code is as good.
    var uscc = form.code("uscc", text -> CreditCode.checkWithOverride(text, "registered"));
    var occupation = form.optionalCode("occupation", OccupationCode::check);
    var contract = form.choice("contract", ContractKind.class);
    var workplace = WorkplaceRequest.read(form);
    var from = form.date("from");
    var until = form.optionalDate("until");
    form.complete();
    return new Hire(recordId, person.orElseThrow(), name.map(as -> names.of(person.orElseThrow(), as)), uscc, occupation, contract,
        workplace, from, until);
  }
}
