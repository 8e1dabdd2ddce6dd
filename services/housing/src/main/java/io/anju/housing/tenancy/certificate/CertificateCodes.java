package io.anju.housing.tenancy.certificate;

import io.anju.housing.tenancy.FilingNumber;
import io.anju.platform.keys.BlindIndex;
import java.util.Locale;

/**
 * The code printed on a certificate: filing numbers follow one another, the code does not, so only
 * who holds the paper learns anything from its number. 60 bits under the registry's key.
 */
public final class CertificateCodes {

  private static final int LENGTH = 12;

  private final BlindIndex blindIndex;

  public CertificateCodes(BlindIndex keyed) {
    this.blindIndex = keyed;
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
