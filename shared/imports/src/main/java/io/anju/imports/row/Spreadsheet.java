package io.anju.imports.row;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Reverts what spreadsheets do to the texts of a table. */
public final class Spreadsheet {

  private static final Pattern FORMULA_OF_A_TEXT = Pattern.compile("=\"([^\"]*)\"");
  private static final Pattern SCIENTIFIC = Pattern.compile("\\d(\\.\\d+)?[eE]\\+?\\d+");

  /** First characters of quoting added by a spreadsheet. */
  private static final String MARKS = "='＇";

  private static final Pattern APOSTROPHES = Pattern.compile("^['＇]+");

  private Spreadsheet() {}

  /**
   * Removes surrounding space, and the apostrophe or formula that keeps a spreadsheet from treating
   * a text as a number.
   */
  public static String unwrap(String cell) {
    String text = cell.strip();
    if (text.isEmpty() || MARKS.indexOf(text.charAt(0)) < 0) {
      return text;
    }
    var formula = FORMULA_OF_A_TEXT.matcher(text);
    return formula.matches()
        ? formula.group(1).strip()
        : APOSTROPHES.matcher(text).replaceFirst("").strip();
  }

  /** Replaces full-width digits and letters by half-width ones. */
  public static String halfWidth(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  /** Whether a spreadsheet rounded the number, whose last digits are lost. */
  public static boolean rounded(String text) {
    return SCIENTIFIC.matcher(halfWidth(text)).matches();
  }
}
