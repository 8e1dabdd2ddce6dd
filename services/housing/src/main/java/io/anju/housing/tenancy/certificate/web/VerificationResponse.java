package io.anju.housing.tenancy.certificate.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.anju.contract.housing.TenancyStatus;
import io.anju.housing.tenancy.Tenancy;
import io.anju.housing.tenancy.TenancyDetails;
import io.anju.housing.tenancy.certificate.CertificateVerifier.ClaimedField;
import io.anju.housing.tenancy.certificate.CertificateVerifier.Verification;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the bearer of a certificate may know: no name, document number or rent.
 *
 * @param valid whether the filing is valid and its term is not over; false and nothing else where
 *     the code is not that of the number
 * @param until the last day, by the term or by termination; null of an indefinite lease
 * @param agrees for each statement whether it agrees with the record
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record VerificationResponse(
    boolean valid,
    @Nullable TenancyStatus status,
    @Nullable LocalDate filedOn,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    Map<ClaimedField, Boolean> agrees,
    Instant checkedAt) {

  static VerificationResponse of(Optional<Verification> verification, LocalDate today, Instant at) {
    return verification
        .flatMap(found ->
            found.tenancy().recordedDetails().map(details -> of(found, details, today, at)))
        .orElseGet(() -> new VerificationResponse(false, null, null, null, null, Map.of(), at));
  }

  private static VerificationResponse of(
      Verification found, TenancyDetails details, LocalDate today, Instant at) {
    var status = status(found.tenancy());
    var term = details.lease().term();
    var until =
        switch (found.tenancy()) {
          case Tenancy.Terminated terminated -> Optional.of(terminated.closing().on());
          case Tenancy.Filed _, Tenancy.Ended _, Tenancy.Voided _, Tenancy.Abandoned _ ->
              term.end();
        };
    return new VerificationResponse(
        status == TenancyStatus.FILED && !term.until().isBefore(today),
        status,
        details.filing().on(),
        term.from(),
        until.orElse(null),
        found.agrees(),
        at);
  }

  private static TenancyStatus status(Tenancy tenancy) {
    return switch (tenancy) {
      case Tenancy.Filed _ -> TenancyStatus.FILED;
      case Tenancy.Terminated _ -> TenancyStatus.TERMINATED;
      case Tenancy.Ended _ -> TenancyStatus.ENDED;
      case Tenancy.Voided _, Tenancy.Abandoned _ -> TenancyStatus.VOIDED;
    };
  }
}
