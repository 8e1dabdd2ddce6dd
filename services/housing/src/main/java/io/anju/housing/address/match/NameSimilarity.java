package io.anju.housing.address.match;

import io.anju.housing.address.text.Characters;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether one name may be a misspelling of another: by the same sound or by one character.
 * Characters that distinguish neighbours (东 and 西, 一 and 二) never count as misspelt.
 */
final class NameSimilarity {

  private static final Pattern NAME_SUFFIX =
      Pattern.compile(
          "(.+?)[东西南北中上下前后]?[0-9]{0,2}(?:大道|大街|胡同|路|街|巷|道|弄|村|坊|期|小区|花园|花苑|家园|新村|公寓"
              + "|大厦|广场|山庄|国际|雅苑|名庭|名苑|苑|园|城|居|里)?");
  private static final String DISTINGUISHING =
      "东西南北中上下前后左右内外新老大小0123456789一二三四五六七八九十甲乙丙丁ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final int LONG_STEM_LENGTH = 4;
  private static final int VERY_LONG_STEM_LENGTH = 6;

  /** How similar two names are, the most similar first. */
  enum Similarity {
    /** The name is so long that it can hardly be another one; nothing else need agree. */
    SURE,
    /**
     * The names sound the same, which is how people type, or one character of a longer name
     * differs.
     */
    STRONG,
    /** One character of a short name differs: it may as well be another road. */
    WEAK,
    NONE
  }

  private NameSimilarity() {}

  static Similarity compare(String written, String indexed) {
    if (Math.abs(written.length() - indexed.length()) > 1
        || written.length() < 3 && written.length() != indexed.length()) {
      return Similarity.NONE;
    }
    int @Nullable [] difference = singleDifference(written, indexed);
    if (difference == null) {
      return swapped(written, indexed)
          ? Similarity.STRONG
          : sameSound(written, indexed) ? byLength(indexed) : Similarity.NONE;
    }
    if (distinguishing(written, difference[0], difference[1])
        || distinguishing(indexed, difference[0], difference[2])) {
      return Similarity.NONE;
    }
    if (sameSound(written, indexed)
        || written.length() != indexed.length() && doubled(written, difference[0])) {
      return byLength(indexed);
    }
    int length = stem(indexed).length();
    return length >= VERY_LONG_STEM_LENGTH
        ? Similarity.SURE
        : length >= LONG_STEM_LENGTH ? Similarity.STRONG : Similarity.WEAK;
  }

  private static Similarity byLength(String indexed) {
    return stem(indexed).length() >= LONG_STEM_LENGTH ? Similarity.SURE : Similarity.STRONG;
  }

  /** Whether only a direction or a number distinguishes the names: 高新南一道 and 高新南二道. */
  static boolean distinctNeighbours(String one, String other) {
    int @Nullable [] difference =
        one.length() == other.length() ? singleDifference(one, other) : null;
    return difference != null
        && distinguishing(one, difference[0], difference[1])
        && distinguishing(other, difference[0], difference[2]);
  }

  /**
   * The index of the only difference and the lengths of the differing parts; null where the names
   * differ in more than one character.
   */
  private static int @Nullable [] singleDifference(String written, String indexed) {
    int begin = 0;
    while (begin < written.length()
        && begin < indexed.length()
        && written.charAt(begin) == indexed.charAt(begin)) {
      begin++;
    }
    int end = 0;
    while (end < written.length() - begin
        && end < indexed.length() - begin
        && written.charAt(written.length() - 1 - end)
            == indexed.charAt(indexed.length() - 1 - end)) {
      end++;
    }
    int removed = written.length() - begin - end;
    int inserted = indexed.length() - begin - end;
    return removed <= 1 && inserted <= 1 ? new int[] {begin, removed, inserted} : null;
  }

  private static boolean distinguishing(String name, int at, int length) {
    return length == 1 && DISTINGUISHING.indexOf(name.charAt(at)) >= 0;
  }

  private static boolean doubled(String written, int at) {
    return at > 0 && at < written.length() && written.charAt(at) == written.charAt(at - 1);
  }

  private static boolean swapped(String written, String indexed) {
    if (written.length() != indexed.length() || written.length() < 3) {
      return false;
    }
    int at = 0;
    while (written.charAt(at) == indexed.charAt(at)) {
      at++;
    }
    return at + 1 < written.length()
        && written.charAt(at) == indexed.charAt(at + 1)
        && written.charAt(at + 1) == indexed.charAt(at)
        && DISTINGUISHING.indexOf(written.charAt(at)) < 0
        && DISTINGUISHING.indexOf(written.charAt(at + 1)) < 0
        && written.substring(at + 2).equals(indexed.substring(at + 2));
  }

  private static boolean sameSound(String written, String indexed) {
    if (written.length() != indexed.length()) {
      return false;
    }
    for (int i = 0; i < written.length(); i++) {
      if (written.charAt(i) != indexed.charAt(i)
          && (DISTINGUISHING.indexOf(written.charAt(i)) >= 0
              || DISTINGUISHING.indexOf(indexed.charAt(i)) >= 0)) {
        return false;
      }
    }
    return Characters.sound(written).equals(Characters.sound(indexed));
  }

  private static String stem(String name) {
    var kind = NAME_SUFFIX.matcher(name);
    return kind.matches() ? kind.group(1) : name;
  }
}
