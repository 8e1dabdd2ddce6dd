package io.anju.employment.insurance.web;

import io.anju.codes.CreditCode;
import io.anju.contract.employment.InsuranceKind;
import io.anju.employment.Registered;
import io.anju.employment.insurance.AccountId;
import io.anju.employment.insurance.KnownKind;
import io.anju.employment.insurance.Payment;
import io.anju.employment.web.PersonReference;
import io.anju.platform.keys.PersonIds;
import io.anju.platform.request.Embedded;
import io.anju.platform.request.Size;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** The body of a request to record a payment. */
record PaymentRequest(
    @Embedded PersonReference person,
    @Registered CreditCode uscc,
    @Schema(example = "2026-03") YearMonth month,
    @Schema(description = "Empty where the month is taken back")
        @Size(max = 20, required = true)
        @KnownKind
        List<InsuranceKind> kinds,
    @Schema(description = "The source's own time of change; the newest wins")
        Optional<Instant> updatedAt) {

  Payment toPayment(PersonIds ids) {
    return new Payment(new AccountId(person.id(ids), uscc), month, new HashSet<>(kinds), updatedAt);
  }
}
