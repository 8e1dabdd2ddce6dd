package io.anju.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.anju.codes.validation.InvalidCodeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {

  /** Fails its own check character, as some codes of the pilot years do. */
  private static final String PILOT = "91449999M0001QAY9B";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "91110000600037341L",
        "91350100M000100Y43",
        "91449999MA00000073",
        "91449999MA0000015X",
        "91449999MA000004XB",
        "91449999MA0000090N",
        "N1449999MA00000X7K",
        "A14499990000000196",
        "Y1449999MA9Y9Y9Y1G",
        "9144999971526726XC",
        "12449999000000107T"
      })
  void valid_code_is_accepted(String text) {
    assertThat(CreditCode.check(text).orThrow()).hasToString(text);
    assertThat(new CreditCode(text).checkCharactersValid()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "91350100m000100y43",
        "９１３５０１００Ｍ０００１００Ｙ４３",
        "9135 0100 M000 100Y 43",
        "913501OOMOOO1OOY43",
        "9I350i00M000I00Y43",
        "91350100-М000100У-43"
      })
  void look_alike_characters_and_separators_are_normalised(String text) {
    assertThat(CreditCode.check(text).orThrow().value()).isEqualTo("91350100M000100Y43");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          91350100M000100Y44 | check-character-wrong expected=3 found=4 position=18
          91350100M000100Y53 | organisation-check-character-wrong expected=4 found=5 position=17, \
          check-character-wrong expected=6 found=3 position=18
          9135010            | length-wrong expected=18 found=7
          913501A0M000100Y43 | character-illegal allowed=0-9 found=A position=7
          91350100S000100Z43 | character-illegal allowed=0-9 A-H J-N P-R T U W-Y found=S position=9, \
          character-illegal allowed=0-9 A-H J-N P-R T U W-Y found=Z position=16
          91350100M000100Y430 | length-wrong expected=18 found=19
          """)
  void all_validation_errors_are_returned_together(String text, String errors) {
    assertThat(ValidationErrorsFixture.errorsOf(CreditCode.check(text))).isEqualTo(errors);
  }

  @Test
  void override_with_reason_turns_wrong_check_characters_into_warnings() {
    var errors = ValidationErrorsFixture.errorsOf(CreditCode.check(PILOT));
    assertThat(errors).contains("check-character-wrong");

    var overridden = CreditCode.checkWithOverride(PILOT, "licence of 2015 seen");

    assertThat(overridden.orThrow().value()).isEqualTo(PILOT);
    assertThat(overridden.orThrow().checkCharactersValid()).isFalse();
    assertThat(ValidationErrorsFixture.format(overridden.warnings())).isEqualTo(errors);
  }

  @Test
  void override_without_reason_is_refused() {
    var checked = CreditCode.checkWithOverride(PILOT, " ");
    assertThat(checked.value()).isEmpty();
    assertThat(ValidationErrorsFixture.errorsOf(checked)).endsWith(", override-reason-missing");
  }

  @Test
  void override_does_not_excuse_a_wrong_format() {
    assertThat(ValidationErrorsFixture.errorsOf(CreditCode.checkWithOverride("9144", "seen")))
        .isEqualTo("length-wrong expected=18 found=4");
    assertThatExceptionOfType(InvalidCodeException.class).isThrownBy(() -> new CreditCode("9144"));
  }

  @Test
  void valid_code_with_override_has_no_warnings() {
    assertThat(CreditCode.checkWithOverride("91350100M000100Y43", null).warnings()).isEmpty();
  }
}
