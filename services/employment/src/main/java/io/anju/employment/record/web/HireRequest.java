package io.anju.employment.record.web;

import io.anju.codes.CreditCode;
import io.anju.codes.DocumentNumber;
import io.anju.codes.DocumentType;
import io.anju.codes.PersonId;
import io.anju.contract.ContractKind;
import io.anju.employment.record.Hire;
import io.anju.employment.record.OccupationCode;
import io.anju.employment.record.RecordId;
import io.anju.platform.keys.PersonIds;
import io.anju.platform.web.Form;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A hire as filed. The person is named by document or by personId; the document's number is used to derive the personId and
 * not kept (PIPL art. 6).
 */
@Schema(name = "HireRequest")
record HireRequest(
    @Schema(description = "The source's own number of the record") String recordId,
    @Schema(description = "Either this or personId") Document document,
    @Schema(description = "Either this or document") String personId,
    @Schema(requiredMode = RequiredMode.REQUIRED) String uscc,
    @Schema(description = "GB/T 6565", example = "4-02-05-01") String occupation,
    @Schema(requiredMode = RequiredMode.REQUIRED) ContractKind contract,
    @Schema(requiredMode = RequiredMode.REQUIRED) LocalDate from,
    @Schema(description = "The last day of work, past or foreseen") LocalDate until) {

  record Document(DocumentType type, String number) {}

  static Hire read(Form form, PersonIds personIds) {
    var recordId = form.optionalCode("recordId", RecordId::check);
    var person = person(form, personIds);
    // Whether the code's check characters hold was asked when the enterprise was registered; an overridden code is as good.
    var uscc = form.code("uscc", text -> CreditCode.checkWithOverride(text, "registered"));
    var occupation = form.optionalCode("occupation", OccupationCode::check);
    var contract = form.choice("contract", ContractKind.class);
    var from = form.date("from");
    var until = form.optionalDate("until");
    form.complete();
    return new Hire(recordId, person.orElseThrow(), uscc, occupation, contract, from, until);
  }

  private static Optional<PersonId> person(Form form, PersonIds personIds) {
    var document = form.optionalObject("document");
    var personId = form.optionalCode("personId", PersonId::check);
    if (document.isPresent() && personId.isPresent()) {
      form.reject("personId", "either-document-or-person");
    }
    if (document.isEmpty() && personId.isEmpty()) {
      form.object("document");
    }
    return document.flatMap(HireRequest::number).map(personIds::of).or(() -> personId);
  }

  private static Optional<DocumentNumber> number(Form document) {
    var type = document.choice("type", DocumentType.class);
    return type == null
        ? Optional.ofNullable(document.text("number")).flatMap(_ -> Optional.empty())
        : Optional.ofNullable(document.code("number", text -> DocumentNumber.check(type, text)));
  }
}
