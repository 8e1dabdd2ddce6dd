package io.anju.overview.search.name;

import com.ibm.icu.text.Transliterator;
import io.anju.codes.PersonName;
import java.text.Normalizer;
import java.util.Locale;

/** One way of writing for texts that mean the same name. */
public final class NameText {

  private static final Transliterator SIMPLIFIED = Transliterator.getInstance("Hant-Hans");

  private NameText() {}

  /**
   * The form in which names are compared, in half width, lower case and simplified characters,
   * without spaces, dots and hyphens.
   */
  public static String normal(String text) {
    String compared = PersonName.check(text).value().map(PersonName::compared).orElse(text);
    String plain = Normalizer.normalize(compared, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    String simplified =
        plain.codePoints().anyMatch(NameText::isHan) ? SIMPLIFIED.transliterate(plain) : plain;
    return simplified
        .codePoints()
        .filter(character -> Character.isLetter(character) || isHan(character))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  static boolean isHan(int character) {
    return Character.isIdeographic(character) || character == '〇';
  }
}
