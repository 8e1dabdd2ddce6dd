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
          +44 (0)20 7946 0958, +442079460958, *********0958
          0044 (0) 20-7946-0958, +442079460958, *********0958
          ＋４４（０）２０ ７９４６ ０９５８, +442079460958, *********0958
          +44.20.7946.0958, +442079460958, *********0958
          00852 5100 0000, +85251000000, ********0000
          (00852)51000000, +85251000000, ********0000
          00852—5100—0000, +85251000000, ********0000
          0755-26881234转801, 075526881234-801, ************-801
          0755-26881234 转 801, 075526881234-801, ************-801
          (0755)26881234分机801, 075526881234-801, ************-801
          0755-26881234-801, 075526881234-801, ************-801
          0755－26881234－801, 075526881234-801, ************-801
          075526881234 ext. 801, 075526881234-801, ************-801
          075526881234x801, 075526881234-801, ************-801
          075526881234-801, 075526881234-801, ************-801
          +86 755 2688 1234, 075526881234, ********1234
          +86-0755-26881234, 075526881234, ********1234
          0086-10-82000000转1, 01082000000-1, *********00-1
          86-755-26881234, 075526881234, ********1234
          +86 (0)755 26881234, 075526881234, ********1234
          400-820-8820, 4008208820, ******8820
          400 820 8820-2, 4008208820-2, ********20-2
          138 0000 1234, 13800001234, *******1234
          ‎13800001234‬, 13800001234, *******1234
          """)
  void phone_number_is_normalised_and_masked(String text, String value, String masked) {
    var number = PhoneNumber.check(text).orThrow();
    assertThat(number.value()).isEqualTo(value);
    assertThat(number.masked()).isEqualTo(masked);
    assertThat(number).hasToString(masked);
  }

  @ParameterizedTest
  @CsvSource({"075526881234-801", "+442079460958-12", "+85251000000-1", "4008208820-2"})
  void stored_form_with_an_extension_is_read_as_itself(String stored) {
    assertThat(new PhoneNumber(stored).value()).isEqualTo(stored);
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
          13800001234转1 | phone-number-unknown found=13
          13800001234/13900001234 | character-illegal allowed=0-9 found=/ position=12
          138+0001234  | character-illegal allowed=0-9 found=+ position=4
          """)
  void invalid_phone_number_returns_its_validation_error(String text, String errors) {
    assertThat(ValidationErrorsFixture.errorsOf(PhoneNumber.check(text))).isEqualTo(errors);
  }
}
