package io.anju.codes.validation;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;

/**
 * Brings what people and scanners write for a code into the one form that is checked. Only what
 * cannot change the meaning is replaced.
 */
public final class Normaliser {

  /** Letters of other scripts, and signs, that look exactly like the Latin letter below them. */
  private static final String LOOK_ALIKES = "АВЕКМНОРСТХУІЈЅΑΒΕΖΗΙΚΜΝΟΡΤΥΧ×✕✖⨯∗＊﹡";

  private static final String LATIN_FORMS = "ABEKMHOPCTXYIJSABEZHIKMNOPTYXXXXX***";

  private Normaliser() {}

  /**
   * Half width, upper case, Latin; without spaces, hyphens and invisible characters. No text at all
   * becomes the empty one.
   */
  public static String compact(String text) {
    if (text == null) {
      return "";
    }
    return isAsciiAlphanumeric(text) ? text.toUpperCase(Locale.ROOT) : compacted(text);
  }

  private static String compacted(String text) {
    var compact = new StringBuilder(text.length());
    Normalizer.normalize(text, Form.NFKC)
        .toUpperCase(Locale.ROOT)
        .chars()
        .filter(character -> !isSeparator(character))
        .forEach(character -> compact.append(latin((char) character)));
    return compact.toString();
  }

  /** ASCII letters and digits need no replacement, and nearly every text consists of them. */
  private static boolean isAsciiAlphanumeric(String text) {
    for (var i = 0; i < text.length(); i++) {
      var found = text.charAt(i);
      if (!(found >= '0' && found <= '9'
          || found >= 'A' && found <= 'Z'
          || found >= 'a' && found <= 'z')) {
        return false;
      }
    }
    return true;
  }

  /**
   * Reads the letters O and I as 0 and 1 between two positions (from 1, both included) where no
   * letter is possible.
   */
  public static String digitsBetween(String compact, int from, int to) {
    var end = Math.min(to, compact.length());
    if (end < from) {
      return compact;
    }
    return compact.substring(0, from - 1)
        + digits(compact.substring(from - 1, end))
        + compact.substring(end);
  }

  /** Reads the letters O and I as 0 and 1. */
  public static String digits(String compact) {
    return compact.replace('O', '0').replace('I', '1');
  }

  private static boolean isSeparator(int character) {
    return switch (Character.getType(character)) {
      case Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL,
          Character.FORMAT,
          Character.DASH_PUNCTUATION ->
          true;
      default -> character == '\u2212';
    };
  }

  private static char latin(char character) {
    var index = LOOK_ALIKES.indexOf(character);
    return index < 0 ? character : LATIN_FORMS.charAt(index);
  }
}
