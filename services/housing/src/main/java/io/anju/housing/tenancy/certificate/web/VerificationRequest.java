package io.anju.housing.tenancy.certificate.web;

import io.anju.codes.DocumentType;
import java.math.BigDecimal;

/** What to verify, for the API description; everything but number and code is optional. */
record VerificationRequest(
    String number,
    String code,
    Document tenant,
    Document landlord,
    BigDecimal monthlyRent,
    String dwellingCode) {

  /** The identity document that the bearer shows. */
  record Document(DocumentType type, String number) {}
}
