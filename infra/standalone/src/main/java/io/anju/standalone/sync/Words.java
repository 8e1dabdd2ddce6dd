package io.anju.standalone.sync;

import java.util.Locale;

/**
 * What the command itself says, in the language in which the registry answers it.
 *
 * @param language {@code zh} or {@code en}
 */
record Words(String language) {

  String say(String chinese, String english, Object... values) {
    return String.format(Locale.ROOT, english() ? english : chinese, values);
  }

  /** For {@code Accept-Language}. */
  String tag() {
    return english() ? "en" : "zh-CN";
  }

  private boolean english() {
    return language.equals("en");
  }
}
