package io.anju.platform.error;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.validation.ValidationError;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ErrorTextsTest {

  private final ErrorTexts texts = new ErrorTexts("sample");

  @Test
  void error_stored_under_an_earlier_code_has_the_text_of_the_current_one() {
    assertThat(message("unknown-field")).isEqualTo(message("field-unknown")).contains("no such");
  }

  @Test
  void arguments_fill_the_text_and_codes_of_values_fall_back_to_their_own_texts() {
    assertThat(
            texts.message(
                new ValidationError("wrong-type", Map.of("expected", "object")), Locale.ENGLISH))
        .contains("expected object");
    assertThat(message("missing")).isNotBlank();
  }

  private String message(String code) {
    return texts.message(new ValidationError(code, Map.of()), Locale.ENGLISH);
  }
}
