package io.anju.residence.text;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What people read, in both languages; {@code {name}} places are filled in. */
public record Text(String zh, String en) {

  public Text {
    Objects.requireNonNull(zh, "zh");
    Objects.requireNonNull(en, "en");
  }

  /** Chinese unless the locale's language is English. */
  public String in(Locale locale) {
    return locale.getLanguage().equals("en") ? en : zh;
  }

  public Text filled(Map<String, Object> arguments) {
    String chinese = zh;
    String english = en;
    for (var argument : arguments.entrySet()) {
      chinese = chinese.replace("{" + argument.getKey() + "}", argument.getValue().toString());
      english = english.replace("{" + argument.getKey() + "}", argument.getValue().toString());
    }
    return new Text(chinese, english);
  }
}
