package io.anju.codes;

import static io.anju.codes.DocumentType.RESIDENT_ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.anju.codes.validation.InvalidCodeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResidentIdTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          11010519491231002X, 1949-12-31, FEMALE
          440524188001010014, 1880-01-01, MALE
          449999199001010019, 1990-01-01, MALE
          449999199001010027, 1990-01-01, FEMALE
          710000198510010019, 1985-10-01, MALE
          """)
  void valid_number_yields_birth_date_and_sex(String text, LocalDate birthDate, Sex sex) {
    var number = DocumentNumber.check(RESIDENT_ID, text).orThrow();
    assertThat(number.number()).isEqualTo(text);
    assertThat(number.birthDate()).contains(birthDate);
    assertThat(number.sex()).contains(sex);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          36042619910102009X | check-character-wrong expected=3 found=X position=18
          360426199113010079 | month-impossible found=13 position=11
          990426199112010074 | province-unknown found=99 position=1
          449999198513010034 | month-impossible found=13 position=11
          449999198500010035 | month-impossible found=00 position=11
          449999198504310035 | day-impossible found=31 position=13
          449999198504000037 | day-impossible found=00 position=13
          449999190002290015 | day-impossible found=29 position=13
          449999179912310030 | year-out-of-range found=1799 position=7
          449999220001010039 | year-out-of-range found=2200 position=7
          44999919900101001  | length-wrong expected=18/15 found=17
          4499991990010100199 | length-wrong expected=18/15 found=19
          44999919900101#019 | character-illegal allowed=0-9 found=# position=15
          X49999199001010019 | character-illegal allowed=0-9 found=X position=1
          44999919900101001A | character-illegal allowed=0-9 X found=A position=18, \
          check-character-wrong expected=9 found=A position=18
          81000019980902013X | document-of-another-kind expected=HMT_RESIDENCE_PERMIT
          994499179913320019 | province-unknown found=99 position=1, \
          year-out-of-range found=1799 position=7, month-impossible found=13 position=11, \
          day-impossible found=32 position=13, \
          check-character-wrong expected=7 found=9 position=18
          99A                | province-unknown found=99 position=1, \
          length-wrong expected=18/15 found=3, character-illegal allowed=0-9 X found=A position=3
          """)
  void all_validation_errors_are_returned_together(String text, String errors) {
    assertThat(ValidationErrorsFixture.errorsOf(DocumentNumber.check(RESIDENT_ID, text)))
        .isEqualTo(errors);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "  ", "　", "-"})
  void blank_number_is_missing(String text) {
    assertThat(ValidationErrorsFixture.errorsOf(DocumentNumber.check(RESIDENT_ID, text)))
        .isEqualTo("missing");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "11010519491231002x",
        "１１０１０５１９４９１２３１００２Ｘ",
        "11010519491231002×",
        "11010519491231002Х",
        "11010519491231002х",
        "11010519491231002Χ",
        " 110105 19491231 002X ",
        "110105-19491231-002X",
        "110105\u201319491231\u2212002X",
        "11O1O519491231OO2X",
        "1I0i05I949I23I002X",
        "\uFEFF110105\u200B19491231002X\n"
      })
  void look_alike_characters_and_separators_are_normalised(String text) {
    assertThat(DocumentNumber.check(RESIDENT_ID, text).orThrow().number())
        .isEqualTo("11010519491231002X");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          150102880730303, 150102198807303035
          449999900101001, 449999199001010019
          449999911231996, 449999189112319968
          """)
  void fifteen_digits_are_upgraded_to_eighteen_with_a_warning(String fifteen, String eighteen) {
    var checked = DocumentNumber.check(RESIDENT_ID, fifteen);
    assertThat(checked.orThrow()).isEqualTo(new DocumentNumber(RESIDENT_ID, eighteen));
    assertThat(ValidationErrorsFixture.format(checked.warnings()))
        .isEqualTo("upgraded-from-15-digits");
    assertThat(checked.orThrow().canonical()).isEqualTo("RESIDENT_ID:" + eighteen);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          440300851301001 | month-impossible found=13 position=11
          990300851201001 | province-unknown found=99 position=1
          44030085120100X | character-illegal allowed=0-9 found=X position=15
          """)
  void invalid_fifteen_digit_number_returns_its_validation_error(String text, String errors) {
    assertThat(ValidationErrorsFixture.errorsOf(DocumentNumber.check(RESIDENT_ID, text)))
        .isEqualTo(errors);
  }

  @Test
  void masking_hides_the_birth_date() {
    var number = new DocumentNumber(RESIDENT_ID, "449999199001010019");
    assertThat(number.masked()).isEqualTo("44**************19");
    assertThat(number).hasToString("RESIDENT_ID 44**************19");
  }

  @Test
  void constructor_rejects_what_check_rejects_without_repeating_the_text() {
    assertThatExceptionOfType(InvalidCodeException.class)
        .isThrownBy(() -> new DocumentNumber(RESIDENT_ID, "36042619910102009X"))
        .withMessage("the check character (position 18) must be \"3\", is \"X\"")
        .satisfies(invalid -> assertThat(invalid.errors()).hasSize(1));
  }
}
