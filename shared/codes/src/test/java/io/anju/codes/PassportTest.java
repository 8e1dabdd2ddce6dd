package io.anju.codes;

import static io.anju.codes.DocumentType.PASSPORT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PassportTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "USA:12345O789",
        "usa 12345o789",
        "ＵＳＡ：１２３４５Ｏ７８９",
        "USA-12345O789",
        "USA/12345 O789",
        " USA : 12345-O789 ",
        "USА:12345O789"
      })
  void country_and_number_are_normalised_from_every_usual_spelling(String text) {
    var number = DocumentNumber.check(PASSPORT, text).orThrow();
    assertThat(number.number()).isEqualTo("USA:12345O789");
    assertThat(number.canonical()).isEqualTo("PASSPORT:USA:12345O789");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CHN:E12345678",
        "HKG:H12345678",
        "TWN:300000000",
        "XXA:A0000001",
        "GBN:123456789",
        "RKS:P00000001"
      })
  void every_passport_issuer_is_accepted(String text) {
    assertThat(DocumentNumber.check(PASSPORT, text).orThrow().number()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "D:C01X00T47",
        "D C01X00T47",
        "d-C01X00T47",
        "D<<C01X00T47",
        "D<<C01X00T47<<<",
        "Ｄ：C01X00T47",
        "DEU:C01X00T47",
        "DEU\u00A0C01X00T47"
      })
  void germany_is_one_country_whether_written_with_one_letter_or_three(String text) {
    assertThat(DocumentNumber.check(PASSPORT, text).orThrow().number()).isEqualTo("DEU:C01X00T47");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "RUS:75№1234567",
        "RUS:75 № 1234567",
        "RUS:75 1234567",
        "RUS:№751234567",
        "RUS:75 No. 1234567",
        "RUS:75 N° 1234567",
        "RUS:75 no 1234567",
        "RUS:751234567",
        "RUS:#751234567"
      })
  void sign_for_number_is_no_part_of_it(String text) {
    assertThat(DocumentNumber.check(PASSPORT, text).orThrow().number()).isEqualTo("RUS:751234567");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          123456789        | issuing-country-missing
          USA123456789     | issuing-country-missing
          QQQ:123456789    | country-unknown found=QQQ position=1
          USA:1234         | length-wrong expected=5-15 found=4
          USA:1234567890123456 | length-wrong expected=5-15 found=16
          USA:12345_789    | character-illegal allowed=0-9 A-Z found=_ position=10
          QQQ:1_           | country-unknown found=QQQ position=1, \
          length-wrong expected=5-15 found=2, \
          character-illegal allowed=0-9 A-Z found=_ position=6
          """)
  void invalid_passport_number_returns_all_validation_errors(String text, String errors) {
    assertThat(ValidationErrorsFixture.errorsOf(DocumentNumber.check(PASSPORT, text)))
        .isEqualTo(errors);
  }

  @Test
  void passport_yields_neither_birth_date_nor_sex_and_masking_keeps_the_issuer() {
    var number = new DocumentNumber(PASSPORT, "USA:123456789");
    assertThat(number.birthDate()).isEmpty();
    assertThat(number.sex()).isEmpty();
    assertThat(number.masked()).isEqualTo("USA:*******89");
  }

  @Test
  void null_passport_number_is_missing() {
    assertThat(ValidationErrorsFixture.errorsOf(DocumentNumber.check(PASSPORT, null)))
        .isEqualTo("missing");
  }
}
