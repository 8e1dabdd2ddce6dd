package io.anju.housing.tenancy.certificate.web;

import io.anju.codes.DocumentType;
import java.math.BigDecimal;

/**
 * What to hold against the record, for the API's description; all but number and code may be left
 * out.
 */
record VerificationRequest(
    String number,
    String code,
    Document tenant,
    Document landlord,
    BigDecimal monthlyRent,
    String dwellingCode) {

  /** The identity document somebody shows. */
  record Document(DocumentType type, String number) {}
}
