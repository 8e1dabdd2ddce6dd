package io.anju.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.anju.codes.validation.InvalidCodeException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonIdTest {

  private static final String ID = "mfzgk3tfmqqhg33nmuqhazlson";

  @Test
  void twenty_six_base32_characters_are_a_person_id() {
    assertThat(PersonId.check(ID).orThrow()).hasToString(ID);
    assertThat(new PersonId(ID.toUpperCase(Locale.ROOT)).value()).isEqualTo(ID);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          mfzgk3tfmqqhg33nmuqhazlso  | length-wrong expected=26 found=25
          0fzgk3tfmqqhg33nmuqhazlso1 | character-illegal allowed=a-z 2-7 found=0 position=1, \
          character-illegal allowed=a-z 2-7 found=1 position=26
          """)
  void all_validation_errors_are_returned_together(String text, String errors) {
    assertThat(ValidationErrorsFixture.errorsOf(PersonId.check(text))).isEqualTo(errors);
  }

  @Test
  void constructor_rejects_what_check_rejects() {
    assertThatExceptionOfType(InvalidCodeException.class).isThrownBy(() -> new PersonId("a"));
  }
}
