package io.anju.housing.tenancy.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.housing.tenancy.filing.FilingNumber;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificateCodesTest {

  private static final FilingNumber NUMBER = new FilingNumber("320508-2026-000012-2");

  private final CertificateCodes codes =
      new CertificateCodes(number -> number.equals(NUMBER.value()) ? "abcdefghijkl234567" : "z");

  @ParameterizedTest
  @CsvSource({
    "ABCDEFGHIJKL, true",
    "abcdefghijkl, true",
    "ABCD-EFGH-IJKL, true",
    "ABCD EFGH IJKL, true",
    "ABCDEFGHIJK, false",
    "ABCDEFGHIJKL2, false",
    "ABCDEFGHIJKM, false",
    "'', false"
  })
  void twelve_characters_of_the_digest_match_however_they_are_grouped(
      String code, boolean matches) {
    assertThat(codes.matches(code, NUMBER)).isEqualTo(matches);
    assertThat(codes.of(NUMBER)).isEqualTo("ABCDEFGHIJKL");
  }
}
