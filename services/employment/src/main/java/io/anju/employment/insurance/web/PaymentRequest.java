package io.anju.employment.insurance.web;

import io.anju.codes.CreditCode;
import io.anju.contract.InsuranceKind;
import io.anju.employment.insurance.AccountId;
import io.anju.employment.insurance.Payment;
import io.anju.employment.web.NamedPerson;
import io.anju.employment.web.Rows;
import io.anju.platform.keys.PersonIds;
import io.anju.platform.web.Form;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** What was paid for one person by one enterprise in one month, as told. */
@Schema(name = "PaymentRequest")
record PaymentRequest(
    @Schema(description = "Either this or personId") NamedPerson.Document document,
    @Schema(description = "Either this or document") String personId,
    @Schema(requiredMode = RequiredMode.REQUIRED) String uscc,
    @Schema(requiredMode = RequiredMode.REQUIRED, example = "2026-03") String month,
    @Schema(requiredMode = RequiredMode.REQUIRED, description = "Empty where the month is taken back") List<InsuranceKind> kinds,
    @Schema(description = "The source's own time of change; the newest wins") Instant updatedAt) {

  private static final int MOST_ROWS = 1_000;
  private static final int MOST_KINDS = 20;

  /** One row, or a list of them. */
  static List<Payment> read(JsonNode body, PersonIds personIds) {
    return Rows.read(body, MOST_ROWS, form -> row(form, personIds));
  }

  private static Supplier<Payment> row(Form form, PersonIds personIds) {
    var person = NamedPerson.read(form, personIds);
    var uscc = form.code("uscc", text -> CreditCode.checkWithOverride(text, "registered"));
    var month = form.code("month", text -> Parsed.of(text, YearMonth::parse, "not-a-month"));
    if (!form.gives("kinds")) {
      form.reject("kinds", "required");
    }
    var kinds = form.codes("kinds", 0, MOST_KINDS, text -> Parsed.of(text, InsuranceKind::valueOf, "not-a-kind-of-insurance"));
    var updatedAt = form.optionalCode("updatedAt", text -> Parsed.of(text, PaymentRequest::instant, "not-an-instant"));
    return () -> new Payment(new AccountId(person.orElseThrow(), uscc), month, new HashSet<>(kinds), updatedAt);
  }

  private static Instant instant(String text) {
    return OffsetDateTime.parse(text).toInstant();
  }
}
