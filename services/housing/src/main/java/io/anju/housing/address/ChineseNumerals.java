package io.anju.housing.address;

import java.util.regex.Pattern;

/**
 * Converts Chinese numerals below a thousand into Arabic digits, read by value (二十一) or digit by
 * digit (三〇二).
 */
final class ChineseNumerals {

  static final String CHARACTERS = "〇零一二两三四五六七八九十百";

  private static final String DIGITS = "〇一二三四五六七八九";
  private static final Pattern BY_VALUE =
      Pattern.compile("(?:([一二两三四五六七八九])百[零〇]?)?(?:([一二三四五六七八九]?)十)?([一二三四五六七八九]?)");
  private static final Pattern BY_DIGIT = Pattern.compile("[〇零一二两三四五六七八九]+");

  private ChineseNumerals() {}

  /** The number in Arabic digits; the text itself where it is not a numeral. */
  static String arabic(String text) {
    if (BY_DIGIT.matcher(text).matches()) {
      var digits = new StringBuilder();
      text.chars().forEach(character -> digits.append(digit(character)));
      return digits.toString();
    }
    var value = BY_VALUE.matcher(text);
    if (text.isEmpty() || !value.matches()) {
      return text;
    }
    int hundreds = value.group(1) == null ? 0 : digit(value.group(1).charAt(0));
    int tens =
        value.group(2) == null ? 0 : value.group(2).isEmpty() ? 1 : digit(value.group(2).charAt(0));
    int ones = value.group(3).isEmpty() ? 0 : digit(value.group(3).charAt(0));
    return Integer.toString(hundreds * 100 + tens * 10 + ones);
  }

  private static int digit(int character) {
    return switch (character) {
      case '零' -> 0;
      case '两' -> 2;
      default -> DIGITS.indexOf(character);
    };
  }
}
