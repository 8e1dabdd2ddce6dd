package io.anju.housing.tenancy.certificate;

import io.anju.housing.tenancy.filing.FilingNumber;
import io.anju.platform.keys.BlindIndex;
import java.util.Locale;

/**
 * Check codes of certificates. Filing numbers are consecutive and can be guessed; the check code is
 * a keyed digest of 60 bits, so that only who has the certificate can verify its number.
 */
public final class CertificateCodes {

  private static final int LENGTH = 12;

  private final BlindIndex blindIndex;

  public CertificateCodes(BlindIndex blindIndex) {
    this.blindIndex = blindIndex;
  }

  String of(FilingNumber number) {
    return blindIndex
        .of("tenancy-certificate", number.value())
        .substring(0, LENGTH)
        .toUpperCase(Locale.ROOT);
  }

  boolean matches(String code, FilingNumber number) {
    return code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT).equals(of(number));
  }
}
