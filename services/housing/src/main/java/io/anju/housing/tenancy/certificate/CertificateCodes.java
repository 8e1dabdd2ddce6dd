package io.anju.housing.tenancy.certificate;

import io.anju.housing.tenancy.filing.FilingNumber;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * Check codes of certificates. Filing numbers are consecutive and can be guessed; the check code is
 * a keyed digest of 60 bits, so that only who has the certificate can verify its number.
 */
public final class CertificateCodes {

  private static final int LENGTH = 12;

  private final UnaryOperator<String> digest;

  /**
   * @param digest a keyed digest of a filing number, in base32
   */
  public CertificateCodes(UnaryOperator<String> digest) {
    this.digest = digest;
  }

  String of(FilingNumber number) {
    return digest.apply(number.value()).substring(0, LENGTH).toUpperCase(Locale.ROOT);
  }

  boolean matches(String code, FilingNumber number) {
    return code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT).equals(of(number));
  }
}
