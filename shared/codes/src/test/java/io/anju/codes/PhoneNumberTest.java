package io.anju.codes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneNumberTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          13800001234, 13800001234, *******1234
          138 0000-1234, 13800001234, *******1234
          +86 13800001234, 13800001234, *******1234
          008613800001234, 13800001234, *******1234
          ８６１３８００００１２３４, 13800001234, *******1234
          I38OOOO1234, 13800001234, *******1234
          (0755) 8200 0000, 075582000000, ********0000
          +852 5100 0000, +85251000000, ********0000
          """)
  void phone_number_is_normalised_and_masked(String text, String value, String masked) {
    var number = PhoneNumber.check(text).orThrow();
    assertThat(number.value()).isEqualTo(value);
    assertThat(number.masked()).isEqualTo(masked);
    assertThat(number).hasToString(masked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "null",
      textBlock =
          """
          null         | missing
          12800001234  | phone-number-unknown found=11
          1380000123   | phone-number-unknown found=10
          +8612345     | phone-number-unknown found=8
          1380000123A  | character-illegal allowed=0-9 found=A position=11
          138+0001234  | character-illegal allowed=0-9 found=+ position=4
          """)
  void invalid_phone_number_returns_its_validation_error(String text, String errors) {
    assertThat(ValidationErrorsFixture.errorsOf(PhoneNumber.check(text))).isEqualTo(errors);
  }
}
