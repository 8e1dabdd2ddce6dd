package io.anju.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.anju.codes.date.RegistryDates;
import io.anju.codes.validation.Checked;
import io.anju.codes.validation.ValidationError;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ValidationErrorTest {

  /** Together these make every flaw there is. */
  private static List<ValidationError> everyError() {
    var checks =
        Stream.of(
            DocumentNumber.check(DocumentType.RESIDENT_ID, "994499179913320019"),
            DocumentNumber.check(DocumentType.RESIDENT_ID, "81000019980902013X"),
            DocumentNumber.check(DocumentType.RESIDENT_ID, "449999900101001"),
            DocumentNumber.check(DocumentType.HMT_RESIDENCE_PERMIT, "4499990"),
            DocumentNumber.check(DocumentType.FOREIGN_PERMANENT_RESIDENT, "440999"),
            DocumentNumber.check(DocumentType.PASSPORT, "1"),
            DocumentNumber.check(DocumentType.PASSPORT, ""),
            CreditCode.checkWithOverride("91350100M000100Y53", null),
            PersonName.check("3#"),
            PersonName.check("--"),
            PhoneNumber.check("1"),
            RegistryDates.day("tomorrow"),
            RegistryDates.day("0001-01-01"),
            RegistryDates.month("2026"),
            RegistryDates.instant("2026"),
            DivisionCode.check("4A"),
            DwellingCode.check("44030400100101*****00000*"),
            DwellingCode.check("44030400100101*****000001"));
    var errors = new ArrayList<ValidationError>();
    checks.forEach(check -> {
      errors.addAll(check.errors());
      errors.addAll(check.warnings());
    });
    return errors;
  }

  @Test
  void every_error_code_has_a_text_in_both_languages_and_no_text_is_unused() {
    for (var language : List.of("", "en")) {
      var bundle = ResourceBundle.getBundle("io.anju.codes.errors", Locale.of(language));
      assertThat(everyError())
          .extracting(ValidationError::code)
          .containsOnly(bundle.keySet().toArray(String[]::new));
    }
  }

  @Test
  void every_message_has_all_its_arguments_filled_in() {
    assertThat(everyError())
        .allSatisfy(error -> {
          assertThat(error.message(Locale.CHINA)).containsPattern("\\p{IsHan}").doesNotContain("{");
          assertThat(error.message(Locale.UK))
              .doesNotContainPattern("\\p{IsHan}")
              .doesNotContain("{");
        });
  }

  @Test
  void message_is_chinese_unless_the_locale_is_english() {
    var error = CreditCode.check("9").errors().getFirst();
    assertThat(error.message(Locale.ENGLISH)).isEqualTo("must have 18 characters, has 1");
    assertThat(error.message(Locale.SIMPLIFIED_CHINESE)).isEqualTo("应为 18 位，实为 1 位");
    assertThat(error.message(Locale.FRENCH)).isEqualTo("应为 18 位，实为 1 位");
  }

  @Test
  void overlong_text_gives_one_error() {
    assertThat(ValidationErrorsFixture.errorsOf(CreditCode.check("#".repeat(100_000))))
        .isEqualTo("length-wrong expected=18 found=100000");
  }

  @Test
  void invalid_result_requires_at_least_one_error() {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> new Checked.Invalid<>(List.of()));
  }
}
