package io.anju.housing.address;

import io.anju.housing.address.text.Numerals;
import java.util.regex.Pattern;

/** Brings the numbers of plates, buildings and rooms into the form in which they are compared. */
public final class NumberText {

  public static final String CHINESE = Numerals.CHARACTERS;

  private static final Pattern WORDS =
      Pattern.compile("号大院|号院|号楼|号房|#楼|单元|组团|第|号|#|栋|幢|座|梯|门|层|楼|室|房|户|弄|院");
  private static final Pattern LEADING_ZEROS = Pattern.compile("(?<![0-9])0+(?=[0-9])");
  private static final Pattern STOREY_WORD = Pattern.compile("(?<=[0-9])F$");

  private NumberText() {}

  /** Replaces every Chinese numeral of a text by Arabic digits. */
  public static String arabic(String text) {
    return Numerals.arabicWithin(text);
  }

  /**
   * A number without its suffixes: 3栋, 三幢 and 3号楼 give 3; 15号之一 and 15-1号 give 15-1. 附 is kept
   * (15号附2), because it may be a different plate than 15-2. A letter is never removed, nor a zero:
   * 01 and 1 may be two rooms.
   */
  public static String bare(String text) {
    return WORDS
        .matcher(arabic(text))
        .replaceAll("")
        .replace('之', '-')
        .replace('付', '附')
        .replace('负', '-');
  }

  /** The number of a floor without its suffixes: 18F, 18楼 and 18层 give 18. */
  public static String bareFloor(String text) {
    return LEADING_ZEROS.matcher(STOREY_WORD.matcher(bare(text)).replaceAll("")).replaceAll("");
  }
}
