package io.anju.housing.address.text;

import com.ibm.icu.text.Transliterator;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The normal form of single characters (half width, simplified, capital, radicals as ideographs)
 * and their pronunciation, by the tables of Unicode (ICU). Each result is cached.
 */
public final class Characters {

  private static final Transliterator SIMPLIFIED = Transliterator.getInstance("Hant-Hans");
  private static final Transliterator PINYIN =
      Transliterator.getInstance("Han-Latin; NFD; [:Nonspacing Mark:] Remove; NFC");
  private static final AtomicReferenceArray<String> PLAIN = new AtomicReferenceArray<>(1 << 16);
  private static final AtomicReferenceArray<String> SOUNDS = new AtomicReferenceArray<>(1 << 16);
  private static final Map<Integer, String> IDEOGRAPHS = readIdeographs();

  private Characters() {}

  /** The character in half width, simplified and capital; may be several characters or none. */
  static String plain(int character) {
    if (character > Character.MAX_VALUE) {
      return plainForm(character);
    }
    String known = PLAIN.get(character);
    if (known == null) {
      known = plainForm(character);
      PLAIN.set(character, known);
    }
    return known;
  }

  /** The text with each character in half width, simplified and capital, as texts are read. */
  public static String plain(String text) {
    var plain = new StringBuilder(text.length());
    text.codePoints().forEach(character -> plain.append(plain(character)));
    return plain.toString();
  }

  private static String plainForm(int character) {
    if (Character.getType(character) == Character.DECIMAL_DIGIT_NUMBER) {
      return Integer.toString(Character.digit(character, 10));
    }
    String compatible = compatible(Character.toString(character)).toUpperCase(Locale.ROOT);
    return isHan(compatible.codePointAt(0)) ? SIMPLIFIED.transliterate(compatible) : compatible;
  }

  /**
   * The text in Unicode's compatibility form (NFKC), with radicals copied from a document (⻄) as
   * the ideographs they are equivalent to.
   */
  public static String compatible(String text) {
    String compatible = Normalizer.normalize(text, Normalizer.Form.NFKC);
    if (compatible.chars().noneMatch(character -> IDEOGRAPHS.containsKey(character))) {
      return compatible;
    }
    var folded = new StringBuilder(compatible.length());
    compatible
        .chars()
        .forEach(character -> {
          String ideograph = IDEOGRAPHS.get(character);
          if (ideograph == null) {
            folded.append((char) character);
          } else {
            folded.append(ideograph);
          }
        });
    return folded.toString();
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
            isHan((int) character)
                ? PINYIN.transliterate(Character.toString(character))
                : Character.toString(character);
        SOUNDS.set(character, known);
      }
      sounds.append(known).append(' ');
    }
    return sounds.toString();
  }

  /**
   * Whether a character of a normalised text is Chinese, or half of one beyond the basic plane: no
   * others of those are left in it.
   */
  public static boolean isHan(char character) {
    return Character.isSurrogate(character) || isHan((int) character);
  }

  static boolean isHan(int character) {
    return character == '〇' || Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
  }

  public static boolean isNumberLike(char character) {
    return character >= '0' && character <= '9' || character >= 'A' && character <= 'Z';
  }

  private static Map<Integer, String> readIdeographs() {
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    Characters.class.getResourceAsStream("equivalent-ideographs.txt")),
                StandardCharsets.UTF_8))) {
      var ideographs = new HashMap<Integer, String>();
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" "))
          .forEach(columns ->
              ideographs.put(
                  Integer.parseInt(columns[0], 16),
                  Character.toString(Integer.parseInt(columns[1], 16))));
      return Map.copyOf(ideographs);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
