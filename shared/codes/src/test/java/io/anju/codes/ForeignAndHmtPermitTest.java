package io.anju.codes;

import static io.anju.codes.DocumentType.FOREIGN_PERMANENT_RESIDENT;
import static io.anju.codes.DocumentType.HMT_RESIDENCE_PERMIT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForeignAndHmtPermitTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          81000019980902013X, 1998-09-02, MALE
          820000199202290012, 1992-02-29, MALE
          830000200001010018, 2000-01-01, MALE
          """)
  void valid_hmt_permit_is_accepted(String text, LocalDate birthDate, Sex sex) {
    var number = DocumentNumber.check(HMT_RESIDENCE_PERMIT, text).orThrow();
    assertThat(number.birthDate()).contains(birthDate);
    assertThat(number.sex()).contains(sex);
    assertThat(number.canonical()).isEqualTo("HMT_RESIDENCE_PERMIT:" + text);
    assertThat(number.masked())
        .isEqualTo(text.substring(0, 2) + "*".repeat(14) + text.substring(16));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          810000199809020131 | check-character-wrong expected=X found=1 position=18
          820000199002290018 | day-impossible found=29 position=13
          449999199001010019 | region-wrong expected=810000/820000/830000 found=449999 position=1
          810000980902013    | length-wrong expected=18 found=15
          8100A0             | region-wrong expected=810000/820000/830000 found=8100A0 position=1, \
          length-wrong expected=18 found=6, character-illegal allowed=0-9 X found=A position=5
          """)
  void invalid_hmt_permit_returns_all_validation_errors(String text, String errors) {
    assertThat(ValidationErrorsFixture.errorsOf(DocumentNumber.check(HMT_RESIDENCE_PERMIT, text)))
        .isEqualTo(errors);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          932682198501010017, 1985-01-01, MALE
          932682198501010025, 1985-01-01, FEMALE
          """)
  void foreign_permit_of_2023_yields_birth_date_and_sex(String text, LocalDate birthDate, Sex sex) {
    var number = DocumentNumber.check(FOREIGN_PERMANENT_RESIDENT, text).orThrow();
    assertThat(number.birthDate()).contains(birthDate);
    assertThat(number.sex()).contains(sex);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          CAN110078042202, CAN110078042202
          can 1100 780422 02, CAN110078042202
          ＣＡＮ11OO78O422O2, CAN110078042202
          СAN110078042202, CAN110078042202
          SCG110078042202, SCG110078042202
          """)
  void older_foreign_permit_yields_neither_birth_date_nor_sex(String text, String expected) {
    var number = DocumentNumber.check(FOREIGN_PERMANENT_RESIDENT, text).orThrow();
    assertThat(number.number()).isEqualTo(expected);
    assertThat(number.birthDate()).isEmpty();
    assertThat(number.sex()).isEmpty();
    assertThat(number.masked()).isEqualTo(expected.substring(0, 3) + "**********02");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          932682198501010018 | check-character-wrong expected=7 found=8 position=18
          932999198501010010 | country-unknown found=999 position=4
          90068219850101001X | province-unknown found=00 position=2
          449999199001010019 | prefix-wrong expected=9 found=4 position=1, \
          province-unknown found=49 position=2, country-unknown found=999 position=4
          QQQ110078042202    | country-unknown found=QQQ position=1
          CAN11007804220Z    | character-illegal allowed=0-9 found=Z position=15
          CAN1100780422      | length-wrong expected=15 found=13
          CAN110078132202    | month-impossible found=13 position=10
          CAN110078023002    | day-impossible found=30 position=12
          CAN110079022902    | day-impossible found=29 position=12
          CAN110078000002    | month-impossible found=00 position=10, day-impossible found=00 position=12
          C                  | length-wrong expected=15 found=1
          93268219850101001  | length-wrong expected=18 found=17
          9                  | length-wrong expected=18 found=1
          """)
  void invalid_foreign_permit_returns_all_validation_errors(String text, String errors) {
    assertThat(
            ValidationErrorsFixture.errorsOf(
                DocumentNumber.check(FOREIGN_PERMANENT_RESIDENT, text)))
        .isEqualTo(errors);
  }

  @Test
  void older_foreign_permit_encodes_the_birth_date_without_its_century() {
    var number = new DocumentNumber(FOREIGN_PERMANENT_RESIDENT, "CAN110008022902");
    assertThat(number.birthDate()).isEmpty();
    assertThat(number.contradictsBirthDate(LocalDate.parse("2008-02-29"))).isFalse();
    assertThat(number.contradictsBirthDate(LocalDate.parse("1908-02-29"))).isFalse();
    assertThat(number.contradictsBirthDate(LocalDate.parse("2008-02-28"))).isTrue();
    assertThat(number.contradictsBirthDate(LocalDate.parse("2009-01-29"))).isTrue();
  }

  @Test
  void older_foreign_permit_recorded_with_an_impossible_date_is_still_read() {
    assertThat(new DocumentNumber(FOREIGN_PERMANENT_RESIDENT, "CAN110078132202").number())
        .isEqualTo("CAN110078132202");
  }

  @Test
  void country_table_covers_iso_3166_alpha_3() {
    var letters = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);
    assertThat(letters).allMatch(Country::isIssuer);
    assertThat(Country.hasNumericCode("156")).isTrue();
    assertThat(Country.hasNumericCode("157")).isFalse();
  }
}
