package io.anju.imports.row;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What spreadsheets do to the texts of a table. */
public final class Spreadsheet {

  private static final Pattern FORMULA_OF_A_TEXT = Pattern.compile("=\"([^\"]*)\"");
  private static final Pattern SCIENTIFIC = Pattern.compile("\\d(\\.\\d+)?[eE]\\+?\\d+");

  /** With which what a spreadsheet puts around a cell begins; nearly every cell is told by it. */
  private static final String MARKS = "='＇";

  private static final Pattern APOSTROPHES = Pattern.compile("^['＇]+");

  private Spreadsheet() {}

  /**
   * Without the apostrophe or the formula that keep a spreadsheet from taking a text for a number,
   * and without space around it.
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

  /** Full-width digits and letters as the half-width ones they stand for. */
  public static String halfWidth(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  /**
   * Whether this was a long number before a spreadsheet rounded it: the digits that are gone nobody
   * can tell.
   */
  public static boolean rounded(String text) {
    return SCIENTIFIC.matcher(halfWidth(text)).matches();
  }
}
