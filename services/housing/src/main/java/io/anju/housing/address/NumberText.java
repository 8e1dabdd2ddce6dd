package io.anju.housing.address;

import java.util.regex.Pattern;

/** Numbers of houses, doors and rooms, the one way they are compared. */
public final class NumberText {

  public static final String CHINESE = ChineseNumerals.CHARACTERS;

  private static final Pattern NUMERALS = Pattern.compile("[" + CHINESE + "]+");
  private static final Pattern WORDS =
      Pattern.compile("号大院|号院|号楼|号房|#楼|单元|组团|第|号|#|栋|幢|座|梯|门|层|楼|室|房|户|弄|院");
  private static final Pattern LEADING_ZEROS = Pattern.compile("(?<![0-9])0+(?=[0-9])");
  private static final Pattern STOREY_WORD = Pattern.compile("(?<=[0-9])F$");

  private NumberText() {}

  /** Chinese numerals as Arabic ones, wherever they stand. */
  public static String arabic(String text) {
    var found = NUMERALS.matcher(text);
    return found.find()
        ? found.reset().replaceAll(match -> ChineseNumerals.arabic(match.group()))
        : text;
  }

  /**
   * What is left of a number without its words: 3栋, 三幢 and 3号楼 give 3; 15号之一 and 15-1号 give 15-1; 附
   * (15号附2) stays, because it may be another door than 15-2. A letter is never lost.
   */
  public static String bare(String text) {
    String bare =
        WORDS
            .matcher(arabic(text))
            .replaceAll("")
            .replace('之', '-')
            .replace('付', '附')
            .replace('负', '-');
    bare = STOREY_WORD.matcher(bare).replaceAll("");
    return LEADING_ZEROS.matcher(bare).replaceAll("");
  }
}
