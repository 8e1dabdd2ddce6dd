package io.anju.codes.validation;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * One thing wrong with a text.
 *
 * @param code stable and kebab-case, such as {@code check-character-wrong}
 * @param arguments named details such as {@code expected}, {@code found} and {@code position} (the
 *     first is 1); never the whole text, because errors are logged
 */
public record ValidationError(String code, Map<String, String> arguments) {

  public ValidationError {
    Objects.requireNonNull(code);
    arguments = Map.copyOf(arguments);
  }

  /** The error in words, in Chinese unless the locale's language is English. */
  public String message(Locale locale) {
    return ValidationErrorTexts.text(this, locale);
  }
}
