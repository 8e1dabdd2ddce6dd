package io.anju.codes;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The words for flaws. The bundle without a language is the Chinese one, whatever the machine's own locale. */
final class FlawTexts {

  private static final Control CHINESE_UNLESS_TRANSLATED = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  private FlawTexts() {}

  static String text(Flaw flaw, Locale locale) {
    var bundle = ResourceBundle.getBundle("io.anju.codes.flaws", locale, CHINESE_UNLESS_TRANSLATED);
    var text = bundle.getString(flaw.code());
    for (var argument : flaw.arguments().entrySet()) {
      text = text.replace("{" + argument.getKey() + "}", argument.getValue());
    }
    return text;
  }
}
