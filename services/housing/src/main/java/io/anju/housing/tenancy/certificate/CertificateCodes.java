package io.anju.housing.tenancy.certificate;

import io.anju.housing.tenancy.FilingNumber;
import io.anju.platform.keys.BlindIndex;
import java.util.Locale;

/**
 * The code printed on a certificate: filing numbers follow one another, the code does not, so only who holds the paper learns anything
 * from its number. 60 bits under the registry's key.
 */
public final class CertificateCodes {

  private static final int LETTERS = 12;

  private final BlindIndex keyed;

  public CertificateCodes(BlindIndex keyed) {
    this.keyed = keyed;
  }

  String of(FilingNumber number) {
    return keyed.of("tenancy-certificate", number.value()).substring(0, LETTERS).toUpperCase(Locale.ROOT);
  }

  boolean belongs(String code, FilingNumber number) {
    return code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT).equals(of(number));
  }
}
