package io.anju.codes.validation;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * The texts of errors. The bundle without a language is the Chinese one, whatever the machine's own
 * locale.
 */
final class ValidationErrorTexts {

  private static final Control CHINESE_UNLESS_TRANSLATED =
      Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  private ValidationErrorTexts() {}

  static String text(ValidationError error, Locale locale) {
    var bundle =
        ResourceBundle.getBundle("io.anju.codes.errors", locale, CHINESE_UNLESS_TRANSLATED);
    var text = bundle.getString(error.code());
    for (var argument : error.arguments().entrySet()) {
      text = text.replace("{" + argument.getKey() + "}", argument.getValue());
    }
    return text;
  }
}
