package io.anju.housing.address.text;

import java.util.Arrays;

/**
 * A text in the form in which it is parsed: half width, simplified, capital, with a blank only
 * where two elements would otherwise run together.
 *
 * @param origins for each character of {@code text}, its index in {@code original}
 * @param leftOut what was left out of the text although it may be a part of the address
 */
public record NormalisedText(String original, String text, int[] origins, Remainder leftOut) {

  /**
   * Stands for a number that cannot be read: of several kinds of numerals, or no numeral at all.
   */
  public static final char UNREADABLE = '\uFFFD';

  /** Stands for a sign that addresses do not have. */
  private static final String UNKNOWN = "\uFFFC";

  private static final String DASHES = "-‐‑‒–—―−－_~～至";
  private static final String STOPS = ",，、;；。|\\!！?？:：\n\t\"'“”‘’<>《》【】[]{}·*+=";

  /** Stops that beside a number may belong to it: 203?, 2*03, 203'. */
  private static final String NO_STOPS_BESIDE_NUMBERS = "?？'‘’*+=<>";

  private static final String NUMBER_WORD_ENDS = "号栋幢座元门梯层楼室房户铺弄院甲乙丙丁";

  private static final String THOUSANDS = ",，'’٬";

  public static NormalisedText of(String original) {
    var text = new StringBuilder(original.length());
    var origins = new int[original.length() + 1];
    for (int i = 0; i < original.length(); ) {
      int length = Character.charCount(original.codePointAt(i));
      String plain = plain(original, i);
      for (int j = 0; j < plain.length(); j++) {
        if (plain.charAt(j) != ' ' || !text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
          if (text.length() == origins.length) {
            origins = Arrays.copyOf(origins, origins.length * 2);
          }
          origins[text.length()] = j == plain.length() - 1 ? i + length - 1 : i;
          text.append(plain.charAt(j));
        }
      }
      i += Math.max(length, zeroFraction(original, i));
    }
    return NumeralRuns.whole(
        new NormalisedText(original, text.toString(), origins, Remainder.NONE));
  }

  /** The text without a range of characters, as if it had never contained them. */
  NormalisedText cut(int start, int end) {
    var left = new int[origins.length - (end - start)];
    System.arraycopy(origins, 0, left, 0, start);
    System.arraycopy(origins, end, left, start, origins.length - end);
    return new NormalisedText(
        original, text.substring(0, start) + text.substring(end), left, leftOut);
  }

  /** The text with a range of characters written differently. */
  NormalisedText replaced(int start, int end, String other) {
    var changed = new int[origins.length - (end - start) + other.length()];
    System.arraycopy(origins, 0, changed, 0, start);
    for (int i = 0; i < other.length(); i++) {
      changed[start + i] =
          origins[i == other.length() - 1 ? end - 1 : Math.min(start + i, end - 1)];
    }
    System.arraycopy(origins, end, changed, start + other.length(), origins.length - end);
    return new NormalisedText(
        original, text.substring(0, start) + other + text.substring(end), changed, leftOut);
  }

  /** The text with some characters replaced by blanks. */
  NormalisedText withMasked(String masked, Remainder maskedToo) {
    return new NormalisedText(original, masked, origins, leftOut.or(maskedToo));
  }

  /** The index in the original text at which a range of this text starts. */
  public int originalStart(int start) {
    int from = origins[start];
    return from > 0 && Character.isLowSurrogate(original.charAt(from)) ? from - 1 : from;
  }

  /** The index in the original text at which a range of this text ends, exclusive. */
  public int originalEnd(int end) {
    return origins[end - 1] + 1;
  }

  private static String plain(String original, int at) {
    int character = original.codePointAt(at);
    if (DASHES.indexOf(character) >= 0) {
      return character == '至' && !(numberBefore(original, at) && numberAfter(original, at))
          ? "至"
          : "-";
    }
    if (THOUSANDS.indexOf(character) >= 0 && separatesThousands(original, at)) {
      return String.valueOf(UNREADABLE);
    }
    if (zeroFraction(original, at) > 0) {
      return "";
    }
    if ((character == '/' || character == '.' || character == '·')
        && at > 0
        && isLatin(original.codePointBefore(at))
        && at + 1 < original.length()
        && isLatin(original.codePointAt(at + 1))) {
      // 3.2.1801 are three numbers; whether 2.1801 are two, nobody can tell.
      return character == '.' && original.indexOf('.') == original.lastIndexOf('.')
          ? String.valueOf(UNREADABLE)
          : "-";
    }
    if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
      return numberBefore(original, at) && numberAfter(original, at) ? " " : "";
    }
    return switch (Character.getType(character)) {
      case Character.FORMAT -> "";
      case Character.CONTROL -> " ";
      case Character.OTHER_NUMBER, Character.LETTER_NUMBER -> sign(original, at, character);
      case Character.NON_SPACING_MARK -> isVariation(character) ? "" : UNKNOWN;
      default -> letterOrStop(original, at, character);
    };
  }

  private static String letterOrStop(String original, int at, int character) {
    if (NO_STOPS_BESIDE_NUMBERS.indexOf(character) >= 0
        && (numberBefore(original, at)
            || numberAfter(original, at)
            || at > 0 && NUMBER_WORD_ENDS.indexOf(original.charAt(at - 1)) >= 0)) {
      return UNKNOWN;
    }
    String plain = Characters.plain(character);
    if (plain.isEmpty()
        || character > Character.MAX_VALUE && !Characters.isHan(plain.codePointAt(0))
        || Character.isSurrogate(plain.charAt(0)) && plain.length() == 1) {
      return Character.isLetterOrDigit(plain.isEmpty() ? ' ' : plain.charAt(0)) ? plain : UNKNOWN;
    }
    return STOPS.indexOf(character) >= 0
            || character == '/'
            || plain.isBlank()
            || STOPS.contains(plain)
        ? " "
        : plain;
  }

  /**
   * A circled, roman or superscript number by itself (③栋); beside another number nobody can tell.
   */
  private static String sign(String original, int at, int character) {
    if (character == '〇') {
      return "〇";
    }
    String plain = Characters.plain(character);
    boolean readable =
        plain
            .chars()
            .allMatch(one ->
                one < 128 && Character.isLetterOrDigit(one)
                    || one == '('
                    || one == ')'
                    || Numerals.isNumeral((char) one));
    int next = at + Character.charCount(character);
    boolean beside =
        at > 0 && isNumberLike(original.codePointBefore(at))
            || next < original.length() && isNumberLike(original.codePointAt(next));
    return readable && !beside ? plain : String.valueOf(UNREADABLE);
  }

  private static boolean isVariation(int character) {
    return character >= 0xFE00 && character <= 0xFE0F
        || character >= 0xE0100 && character <= 0xE01EF;
  }

  /** The length of a fraction that is nothing, as spreadsheets write it: 1801.0. */
  private static int zeroFraction(String original, int at) {
    char point = original.charAt(at);
    if (point != '.' && point != '．' || at == 0 || !isDigit(original.charAt(at - 1))) {
      return 0;
    }
    int end = at + 1;
    while (end < original.length()
        && (original.charAt(end) == '0' || original.charAt(end) == '０')) {
      end++;
    }
    return end == at + 1 || end < original.length() && isNumberLike(original.codePointAt(end))
        ? 0
        : end - at;
  }

  /** 1,801 and 1'801: the whole is one number or two, and nobody can tell. */
  private static boolean separatesThousands(String original, int at) {
    int from = at;
    while (from > 0 && isDigit(original.charAt(from - 1))) {
      from--;
    }
    int until = at + 1;
    while (until < original.length() && isDigit(original.charAt(until))) {
      until++;
    }
    return from < at && at - from <= 3 && until - at == 4;
  }

  private static boolean isDigit(char character) {
    return Character.getType(character) == Character.DECIMAL_DIGIT_NUMBER;
  }

  private static boolean numberBefore(String original, int at) {
    return at > 0 && isNumberLike(original.codePointBefore(at));
  }

  private static boolean numberAfter(String original, int at) {
    int next = at + 1;
    while (next < original.length() && Character.isSpaceChar(original.charAt(next))) {
      next++;
    }
    return next < original.length() && isNumberLike(original.codePointAt(next));
  }

  private static boolean isLatin(int character) {
    String plain = Characters.plain(character);
    return plain.length() == 1 && Characters.isNumberLike(plain.charAt(0));
  }

  private static boolean isNumberLike(int character) {
    String plain = Characters.plain(character);
    return switch (Character.getType(character)) {
      case Character.OTHER_NUMBER, Character.LETTER_NUMBER -> true;
      default ->
          plain.length() == 1
              && (Characters.isNumberLike(plain.charAt(0)) || Numerals.isNumeral(plain.charAt(0)));
    };
  }
}
