package io.anju.employment.insurance.web;

import io.anju.codes.CreditCode;
import io.anju.codes.date.RegistryDates;
import io.anju.contract.employment.InsuranceKind;
import io.anju.employment.insurance.AccountId;
import io.anju.employment.insurance.Payment;
import io.anju.employment.web.PersonReference;
import io.anju.platform.keys.PersonIds;
import io.anju.platform.web.RequestReader;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** The body of a request to record a payment. */
@Schema(name = "PaymentRequest")
record PaymentRequest(
    @Schema(description = "Either this or personId") PersonReference.Document document,
    @Schema(description = "Either this or document") String personId,
    @Schema(requiredMode = RequiredMode.REQUIRED) String uscc,
    @Schema(requiredMode = RequiredMode.REQUIRED, example = "2026-03") String month,
    @Schema(
            requiredMode = RequiredMode.REQUIRED,
            description = "Empty where the month is taken back")
        List<InsuranceKind> kinds,
    @Schema(description = "The source's own time of change; the newest wins") Instant updatedAt) {

  private static final int MAX_ROWS = 1_000;
  private static final int MAX_KINDS = 20;

  /** One row, or a list of them. */
  static List<Payment> read(JsonNode body, PersonIds personIds) {
    return BatchBody.read(body, MAX_ROWS, reader -> row(reader, personIds));
  }

  private static Supplier<Payment> row(RequestReader reader, PersonIds personIds) {
    var person = PersonReference.read(reader, personIds);
    var uscc = reader.code("uscc", text -> CreditCode.checkWithOverride(text, "registered"));
    var month = reader.code("month", RegistryDates::month);
    if (!reader.has("kinds")) {
      reader.reject("kinds", "required");
    }
    var kinds =
        reader.codes(
            "kinds",
            0,
            MAX_KINDS,
            text -> CheckedParser.parse(text, InsuranceKind::valueOf, "insurance-kind-unknown"));
    var updatedAt = reader.optionalCode("updatedAt", RegistryDates::instant);
    return () ->
        new Payment(
            new AccountId(person.orElseThrow(), uscc), month, new HashSet<>(kinds), updatedAt);
  }
}
