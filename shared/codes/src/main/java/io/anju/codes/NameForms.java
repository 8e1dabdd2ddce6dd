package io.anju.codes;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The one form a name is stored in, and the one it is compared in.
 *
 * <p>Between Chinese characters a separator is the interpunct U+00B7, however it was typed
 * (民委发〔2016〕33号, GB 18030-2022); spaces that only pad a name are left out. A name of the
 * machine-readable strip (ICAO Doc 9303-3, 4.6) has spaces for its fillers.
 */
final class NameForms {

  private static final String HAN = "\\p{IsHan}";

  /** Beside dashes, which are hyphens by then. */
  private static final String SEPARATOR = "[·•‧・∙⋅.。ᐧ⸱ꞏ─━ー_'-]";

  private static final Pattern INVISIBLE =
      Pattern.compile("[\\p{Cf}\\u034F\\u115F\\u1160\\u3164\\uFE00-\\uFE0F\\x{E0100}-\\x{E01EF}]");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern APOSTROPHES = Pattern.compile("[‘’ʼ`´′＇]");
  private static final Pattern DOT_ABOVE = Pattern.compile("˙");
  private static final Pattern DASHES = Pattern.compile("[\\p{Pd}−]");
  private static final Pattern MACHINE_READABLE = Pattern.compile("[A-Za-z]+<[A-Za-z<]*");
  private static final Pattern BETWEEN_HAN =
      Pattern.compile("(?<=" + HAN + ") ?(?:" + SEPARATOR + " ?)+(?=" + HAN + ")");
  private static final Pattern SPACE_BETWEEN_HAN =
      Pattern.compile("(?<=" + HAN + ") (?=" + HAN + ")");
  private static final Pattern AROUND_HAN =
      Pattern.compile(
          "^(?:" + SEPARATOR + " ?)+(?=" + HAN + ")|(?<=" + HAN + ")(?: ?" + SEPARATOR + ")+$");
  private static final Pattern AROUND_LETTERS =
      Pattern.compile("^[·•‧・∙⋅._-][ ·•‧・∙⋅._-]*(?=\\p{L})|(?<=[\\p{L}.])[ ·•‧・∙⋅_-]+$");
  private static final Pattern AROUND_SLASH = Pattern.compile(" ?/ ?");
  private static final Pattern AROUND_AT = Pattern.compile(" ?@ ?");
  private static final Pattern COMMA = Pattern.compile("(?<=\\p{IsLatin}) ?, ?(?=\\p{IsLatin})");
  private static final Pattern REPEATED = Pattern.compile("([·.'-])\\1+");

  /** Shorter, a text with a space is a name of two or three characters that was padded. */
  private static final int SHORTEST_WITH_PARTS = 5;

  private NameForms() {}

  static String stored(String text) {
    if (text == null) {
      return "";
    }
    if (text.chars().allMatch(NameForms::isCommonHan)) {
      return text;
    }
    var spaced = spaced(text);
    if (spaced.codePoints().noneMatch(Character::isLetter)) {
      return spaced;
    }
    return hasHan(spaced) ? han(spaced) : otherScript(spaced);
  }

  /** Standard characters, hyphens, apostrophes and single spaces. */
  private static String spaced(String text) {
    var standard = Radicals.replaced(PrivateUseCharacters.replaced(text));
    var plain =
        Normalizer.normalize(
            DOT_ABOVE.matcher(APOSTROPHES.matcher(standard).replaceAll("'")).replaceAll("·"),
            Form.NFKC);
    var visible = INVISIBLE.matcher(plain).replaceAll("");
    var letters =
        MACHINE_READABLE.matcher(visible.strip()).matches() ? visible.replace('<', ' ') : visible;
    return DASHES.matcher(SPACES.matcher(letters).replaceAll(" ").strip()).replaceAll("-");
  }

  private static String han(String spaced) {
    var separated = BETWEEN_HAN.matcher(AROUND_HAN.matcher(spaced).replaceAll("")).replaceAll("·");
    return SPACE_BETWEEN_HAN.matcher(separated).replaceAll(inParts(separated) ? "·" : "");
  }

  /** Whether the spaces separate the parts of a name, as in 买买提 艾力, and do not pad it. */
  private static boolean inParts(String separated) {
    var parts = separated.split(" ");
    return separated.codePoints().allMatch(one -> one == ' ' || isHan(one))
        && separated.codePointCount(0, separated.length()) - parts.length + 1 >= SHORTEST_WITH_PARTS
        && Arrays.stream(parts).allMatch(part -> part.codePointCount(0, part.length()) > 1);
  }

  private static String otherScript(String spaced) {
    var bare = AROUND_LETTERS.matcher(spaced).replaceAll("").strip();
    var slashed = AROUND_SLASH.matcher(COMMA.matcher(bare).replaceAll(" ")).replaceAll("/");
    return REPEATED.matcher(AROUND_AT.matcher(slashed).replaceAll(" @ ")).replaceAll("$1").strip();
  }

  /**
   * The letters alone, without case and, where they are Latin, without marks: what the visual part
   * of a passport and its machine-readable strip have in common.
   */
  static String compared(String stored) {
    if (stored.chars().allMatch(NameForms::isCommonHan)) {
      return stored;
    }
    var letters = new StringBuilder(stored.length());
    var afterLatin = false;
    for (var one :
        Normalizer.normalize(Radicals.replacedCoded(stored), Form.NFD).codePoints().toArray()) {
      if (Character.isLetter(one) || Character.isIdeographic(one)) {
        afterLatin = Character.UnicodeScript.of(one) == Character.UnicodeScript.LATIN;
        letters.appendCodePoint(one);
      } else if (isMark(one) && !afterLatin) {
        letters.appendCodePoint(one);
      }
    }
    return Normalizer.normalize(letters, Form.NFC)
        .toUpperCase(Locale.ROOT)
        .replace('Đ', 'D')
        .replace('Ð', 'D')
        .replace('Ł', 'L')
        .replace('Ø', 'O');
  }

  static boolean hasHan(String text) {
    return text.codePoints().anyMatch(NameForms::isHan);
  }

  /** An ideograph, or a radical that GB 18030 codes as a character of its own. */
  static boolean isHan(int character) {
    return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
  }

  static boolean isMark(int character) {
    return Character.getType(character) == Character.NON_SPACING_MARK
        || Character.getType(character) == Character.COMBINING_SPACING_MARK;
  }

  /**
   * One of the block of common Chinese characters: of them alone nearly every name is made, and
   * nothing about them varies.
   */
  private static boolean isCommonHan(int character) {
    return character >= '\u4E00' && character <= '\u9FFF';
  }
}
