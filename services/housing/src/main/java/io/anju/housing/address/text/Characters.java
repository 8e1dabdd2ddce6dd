package io.anju.housing.address.text;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The normal form of single characters (half width, simplified, capital) and their pronunciation,
 * by the tables of Unicode (ICU). Each result is cached.
 */
public final class Characters {

  private static final Transliterator SIMPLIFIED = Transliterator.getInstance("Hant-Hans");
  private static final Transliterator PINYIN =
      Transliterator.getInstance("Han-Latin; NFD; [:Nonspacing Mark:] Remove; NFC");
  private static final AtomicReferenceArray<String> PLAIN = new AtomicReferenceArray<>(1 << 16);
  private static final AtomicReferenceArray<String> SOUNDS = new AtomicReferenceArray<>(1 << 16);

  private Characters() {}

  /** The character in half width, simplified and capital; may be several characters or none. */
  static String plain(char character) {
    String known = PLAIN.get(character);
    if (known == null) {
      String compatible =
          Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC)
              .toUpperCase(Locale.ROOT);
      known = isHan(character) ? SIMPLIFIED.transliterate(compatible) : compatible;
      PLAIN.set(character, known);
    }
    return known;
  }

  /**
   * Pinyin without tones, one blank after each syllable; a character that is not Chinese stands for
   * itself.
   */
  public static String sound(CharSequence text) {
    var sounds = new StringBuilder(text.length() * 5);
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      String known = SOUNDS.get(character);
      if (known == null) {
        known =
            isHan(character)
                ? PINYIN.transliterate(Character.toString(character))
                : Character.toString(character);
        SOUNDS.set(character, known);
      }
      sounds.append(known).append(' ');
    }
    return sounds.toString();
  }

  public static boolean isHan(char character) {
    return character == '〇' || Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
  }

  public static boolean isNumberLike(char character) {
    return character >= '0' && character <= '9' || character >= 'A' && character <= 'Z';
  }
}
