package io.anju.housing.tenancy.certificate.web;

import io.anju.codes.DocumentNumber;
import io.anju.codes.DwellingCode;
import io.anju.housing.tenancy.certificate.CertificateVerifier;
import io.anju.housing.tenancy.lease.Yuan;
import io.anju.platform.keys.PersonIds;
import io.anju.platform.request.Money;
import java.math.BigDecimal;
import java.util.Optional;

/** The body of a verification: a certificate, and what it or its bearer states. */
record VerificationRequest(
    String number,
    String code,
    Optional<DocumentNumber> tenant,
    Optional<DocumentNumber> landlord,
    @Money Optional<BigDecimal> monthlyRent,
    Optional<DwellingCode> dwellingCode) {

  CertificateVerifier.Claims toClaims(PersonIds ids) {
    return new CertificateVerifier.Claims(
        tenant.map(ids::of), landlord.map(ids::of), monthlyRent.map(Yuan::new), dwellingCode);
  }
}
