package io.anju.platform.table;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reverts what spreadsheets do to the texts of a table. */
public final class Spreadsheet {

  private static final Pattern FORMULA_OF_A_TEXT = Pattern.compile("=\"([^\"]*)\"");
  private static final Pattern SCIENTIFIC = Pattern.compile("\\d([.,]\\d+)?[eE]\\+?\\d+");

  /** A character of a workbook as XML without it writes it (ECMA-376 part 1, 22.9.2.19). */
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  /** Those that programs leave behind when they copy a workbook's text into another table. */
  private static final Pattern ESCAPED_BREAK = Pattern.compile("_x00(?:0D|0d|0A|0a|09)_");

  /** First characters of quoting added by a spreadsheet. */
  private static final String MARKS = "='＇";

  private static final Pattern APOSTROPHES = Pattern.compile("^['＇]+");

  private Spreadsheet() {}

  /**
   * Removes surrounding space, and the apostrophe or formula that keeps a spreadsheet from treating
   * a text as a number.
   */
  public static String unwrap(String cell) {
    String text = trim(cell.contains("_x00") ? ESCAPED_BREAK.matcher(cell).replaceAll("\n") : cell);
    if (text.isEmpty() || MARKS.indexOf(text.charAt(0)) < 0) {
      return text;
    }
    var formula = FORMULA_OF_A_TEXT.matcher(text);
    return trim(formula.matches() ? formula.group(1) : APOSTROPHES.matcher(text).replaceFirst(""));
  }

  /** Removes surrounding white space of any kind, and marks that are not visible. */
  public static String trim(String text) {
    int from = 0;
    int until = text.length();
    while (from < until && isSpace(text.charAt(from))) {
      from++;
    }
    while (from < until && isSpace(text.charAt(until - 1))) {
      until--;
    }
    return text.substring(from, until);
  }

  public static boolean isBlank(String cell) {
    return unwrap(cell).isEmpty();
  }

  private static boolean isSpace(char character) {
    return switch (Character.getType(character)) {
      case Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL,
          Character.FORMAT ->
          true;
      default -> false;
    };
  }

  /** The text that a workbook's XML stands for. */
  public static String unescape(String text) {
    return text.contains("_x")
        ? ESCAPED
            .matcher(text)
            .replaceAll(escape ->
                Matcher.quoteReplacement(
                    Character.toString((char) Integer.parseInt(escape.group(1), 16))))
        : text;
  }

  /** Replaces full-width digits and letters by half-width ones. */
  public static String halfWidth(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  /** The form in which names of columns and of choices are compared. */
  public static String upperCase(String text) {
    return trim(halfWidth(text)).toUpperCase(Locale.ROOT);
  }

  /** Whether a spreadsheet rounded the number, whose last digits are lost. */
  public static boolean rounded(String text) {
    return SCIENTIFIC.matcher(halfWidth(text)).matches();
  }
}
