package io.anju.housing.address.match;

import io.anju.housing.address.text.Characters;
import java.util.regex.Pattern;

/**
 * Whether one name is another misspelt: by the same sound, or by one character. Characters that tell neighbours apart (东 and 西, 一 and
 * 二) are never mistakes.
 */
final class Spelling {

  private static final Pattern KIND = Pattern.compile("(.+?)[东西南北中上下前后]?[0-9]{0,2}(?:大道|大街|胡同|路|街|巷|道|弄|村|坊|期|小区|花园|花苑|家园|新村|公寓"
      + "|大厦|广场|山庄|国际|雅苑|名庭|名苑|苑|园|城|居|里)?");
  private static final String TELLING = "东西南北中上下前后左右内外新老大小0123456789一二三四五六七八九十甲乙丙丁ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final int LONG_STEM = 4;
  private static final int VERY_LONG_STEM = 6;

  /** How a name may have become another. */
  enum Likeness {
    /** So long a name that it is hardly another: nothing else need be right. */
    SURE,
    /** Sounds the same, which is how people type; or a longer name with one character wrong. */
    STRONG,
    /** One character of a short name: as likely another road. */
    WEAK,
    NONE
  }

  private Spelling() {}

  static Likeness of(String written, String known) {
    if (Math.abs(written.length() - known.length()) > 1 || written.length() < 3 && written.length() != known.length()) {
      return Likeness.NONE;
    }
    int[] change = change(written, known);
    if (change == null) {
      return swapped(written, known) ? Likeness.STRONG : sameSound(written, known) ? byLength(known) : Likeness.NONE;
    }
    if (telling(written, change[0], change[1]) || telling(known, change[0], change[2])) {
      return Likeness.NONE;
    }
    if (sameSound(written, known) || written.length() != known.length() && doubled(written, change[0])) {
      return byLength(known);
    }
    int length = stem(known).length();
    return length >= VERY_LONG_STEM ? Likeness.SURE : length >= LONG_STEM ? Likeness.STRONG : Likeness.WEAK;
  }

  private static Likeness byLength(String known) {
    return stem(known).length() >= LONG_STEM ? Likeness.SURE : Likeness.STRONG;
  }

  /** Neighbours that only a direction or a number tells apart: 高新南一道 and 高新南二道. */
  static boolean siblings(String one, String other) {
    int[] change = one.length() == other.length() ? change(one, other) : null;
    return change != null && telling(one, change[0], change[1]) && telling(other, change[0], change[2]);
  }

  /** Where they differ by one character, and how long the differing parts are; null where they differ more. */
  private static int[] change(String written, String known) {
    int begin = 0;
    while (begin < written.length() && begin < known.length() && written.charAt(begin) == known.charAt(begin)) {
      begin++;
    }
    int end = 0;
    while (end < written.length() - begin && end < known.length() - begin
        && written.charAt(written.length() - 1 - end) == known.charAt(known.length() - 1 - end)) {
      end++;
    }
    int gone = written.length() - begin - end;
    int come = known.length() - begin - end;
    return gone <= 1 && come <= 1 ? new int[] {begin, gone, come} : null;
  }

  private static boolean telling(String name, int at, int length) {
    return length == 1 && TELLING.indexOf(name.charAt(at)) >= 0;
  }

  private static boolean doubled(String written, int at) {
    return at > 0 && at < written.length() && written.charAt(at) == written.charAt(at - 1);
  }

  private static boolean swapped(String written, String known) {
    if (written.length() != known.length() || written.length() < 3) {
      return false;
    }
    int at = 0;
    while (written.charAt(at) == known.charAt(at)) {
      at++;
    }
    return at + 1 < written.length() && written.charAt(at) == known.charAt(at + 1) && written.charAt(at + 1) == known.charAt(at)
        && TELLING.indexOf(written.charAt(at)) < 0 && TELLING.indexOf(written.charAt(at + 1)) < 0
        && written.substring(at + 2).equals(known.substring(at + 2));
  }

  private static boolean sameSound(String written, String known) {
    if (written.length() != known.length()) {
      return false;
    }
    for (int i = 0; i < written.length(); i++) {
      if (written.charAt(i) != known.charAt(i) && (TELLING.indexOf(written.charAt(i)) >= 0 || TELLING.indexOf(known.charAt(i)) >= 0)) {
        return false;
      }
    }
    return Characters.sound(written).equals(Characters.sound(known));
  }

  private static String stem(String name) {
    var kind = KIND.matcher(name);
    return kind.matches() ? kind.group(1) : name;
  }
}
