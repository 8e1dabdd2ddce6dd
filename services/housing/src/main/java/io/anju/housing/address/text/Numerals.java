package io.anju.housing.address.text;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the numerals of addresses: Arabic digits and Chinese ones, by value (二十一, 二佰零三, 廿五), digit
 * by digit (三〇二), or mixed (2〇3). A numeral is read whole or not at all.
 */
public final class Numerals {

  /** The numerals that also stand in names (五一路), and there keep their characters. */
  public static final String CHARACTERS = "〇零一二两三四五六七八九十百";

  /** Numerals that are found in numbers only where a whole number is written. */
  private static final String RARE = "○千廿卅卌幺壹贰叁肆伍陆柒捌玖拾佰仟";

  /** Every Chinese numeral. */
  public static final String ALL_CHINESE = CHARACTERS + RARE;

  /** Every numeral, for the inside of a character class. */
  public static final String ALL = ALL_CHINESE + "0-9";

  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String FINANCIAL = "零壹贰叁肆伍陆柒捌玖";
  private static final int MAX_DIGITS = 9;

  /** One character for each digit or unit: tens X, hundreds C, thousands M, 廿 V, 卅 W, 卌 Y. */
  private static final Pattern BY_VALUE =
      Pattern.compile(
          "(?:([1-9])M(?:0(?=[1-9X]))?)?(?:([1-9])C(?:0(?=[1-9]))?)?(?:([1-9]?)X|([VWY]))?([1-9])?");

  private static final Pattern NUMERALS = Pattern.compile("[" + CHARACTERS + "]+");

  private Numerals() {}

  /** Whether this is a digit or a Chinese numeral of any kind. */
  public static boolean isNumeral(char character) {
    return character >= '0' && character <= '9'
        || CHARACTERS.indexOf(character) >= 0
        || RARE.indexOf(character) >= 0;
  }

  static boolean isRare(char character) {
    return RARE.indexOf(character) >= 0;
  }

  /** The text with the digits of every script as 0 to 9. */
  public static String westernDigits(String text) {
    if (text.codePoints().noneMatch(Numerals::isForeignDigit)) {
      return text;
    }
    var western = new StringBuilder(text.length());
    text.codePoints()
        .forEach(character ->
            western.appendCodePoint(
                isForeignDigit(character) ? '0' + Character.digit(character, 10) : character));
    return western.toString();
  }

  private static boolean isForeignDigit(int character) {
    return character > '9' && Character.getType(character) == Character.DECIMAL_DIGIT_NUMBER;
  }

  /** Whether a position lies inside a numeral, so that nothing may be read from it on. */
  public static boolean isInside(String text, int at) {
    return at > 0
        && at < text.length()
        && isNumeral(text.charAt(at))
        && isNumeral(text.charAt(at - 1));
  }

  /** The number in Arabic digits; the text itself where it is not a numeral. */
  public static String arabic(String text) {
    String signs = signs(text);
    if (signs.isEmpty()) {
      return text;
    }
    if (signs.chars().allMatch(sign -> sign >= '0' && sign <= '9')) {
      return signs;
    }
    var value = BY_VALUE.matcher(signs);
    if (!value.matches()) {
      return text;
    }
    int tens =
        value.group(4) != null
            ? "VWY".indexOf(value.group(4)) + 2
            : value.group(3) == null ? 0 : value.group(3).isEmpty() ? 1 : digit(value.group(3));
    return Integer.toString(
        digit(value.group(1)) * 1_000
            + digit(value.group(2)) * 100
            + tens * 10
            + digit(value.group(5)));
  }

  /** Replaces the numerals of a name by Arabic digits; those that are rather names (陆) stay. */
  public static String arabicWithin(String text) {
    var found = NUMERALS.matcher(text);
    return found.find() ? found.reset().replaceAll(match -> arabic(match.group())) : text;
  }

  private static int digit(@Nullable String sign) {
    return sign == null ? 0 : sign.charAt(0) - '0';
  }

  /** The numeral with one sign for each character; empty where another character is in it. */
  private static String signs(String text) {
    if (text.length() > MAX_DIGITS) {
      return "";
    }
    var signs = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char sign = sign(text.charAt(i));
      if (sign == ' ') {
        return "";
      }
      signs.append(sign);
    }
    return signs.toString();
  }

  private static char sign(char character) {
    return switch (character) {
      case '零', '○' -> '0';
      case '两' -> '2';
      case '幺' -> '1';
      case '十', '拾' -> 'X';
      case '百', '佰' -> 'C';
      case '千', '仟' -> 'M';
      case '廿' -> 'V';
      case '卅' -> 'W';
      case '卌' -> 'Y';
      case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> character;
      default -> {
        int digit = Math.max(DIGITS.indexOf(character), FINANCIAL.indexOf(character));
        yield digit < 0 ? ' ' : (char) ('0' + digit);
      }
    };
  }
}
