package io.anju.standalone.upload;

import java.util.Locale;

/**
 * The messages of this command, in the language that the registry answers in.
 *
 * @param language {@code zh} or {@code en}
 */
record BilingualMessages(String language) {

  String format(String chinese, String english, Object... values) {
    return String.format(Locale.ROOT, english() ? english : chinese, values);
  }

  /** For {@code Accept-Language}. */
  String languageTag() {
    return english() ? "en" : "zh-CN";
  }

  private boolean english() {
    return language.equals("en");
  }
}
