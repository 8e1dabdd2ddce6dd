package io.anju.housing.address.parse;

import io.anju.housing.address.text.Characters;
import io.anju.housing.address.text.NormalisedText;
import io.anju.housing.address.text.Numerals;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** What of a text was not understood. Nothing that is written is left out in silence. */
public enum Remainder {
  /** All that is written was read. */
  NONE,
  /** Words that are no element, such as the name of a person. */
  WORDS,
  /** A number, or a sign beside one: the text may mean another door than the one it seems to. */
  NUMBERS;

  /** Words that change nothing. */
  private static final Pattern NEUTRAL =
      Pattern.compile("(?:[的在内里处室房号第#]|小区|单元|门牌|编号|楼栋|房间|房屋)+");

  /** Words that belong to the number beside them. */
  private static final String NUMBER_WORDS = "号室房栋幢座层楼单元铺档户门梯第";

  static Remainder of(
      String text, BitSet understood, List<ParsedElement> found, Gazetteer gazetteer) {
    var numbers = new BitSet(text.length());
    for (var one : found) {
      if (one.element().isNumber()) {
        numbers.set(one.from(), one.until());
      } else if (one.element() == Element.ESTATE && isNumberBesideName(one.value(), gazetteer)) {
        return NUMBERS;
      }
    }
    var remainder = NONE;
    for (int from = understood.nextClearBit(0); from < text.length(); ) {
      int until = from;
      while (until < text.length() && !understood.get(until) && text.charAt(until) != ' ') {
        until++;
      }
      if (until > from) {
        var segment =
            of(
                text.substring(from, until),
                from > 0 && understood.get(from - 1),
                understood.get(until),
                from > 0 && numbers.get(from - 1),
                numbers.get(until));
        remainder = segment.compareTo(remainder) > 0 ? segment : remainder;
      }
      from = understood.nextClearBit(until + (until == from ? 1 : 0));
    }
    return remainder;
  }

  private static Remainder of(
      String left, boolean before, boolean after, boolean numberBefore, boolean numberAfter) {
    if (left.indexOf(NormalisedText.UNREADABLE) >= 0) {
      return NUMBERS;
    }
    if (left.chars().allMatch(sign -> sign == '-')) {
      return numberBefore && !after ? NUMBERS : NONE;
    }
    if (NEUTRAL.matcher(left).matches()) {
      return NONE;
    }
    boolean oneSign = left.codePointCount(0, left.length()) == 1;
    if (oneSign && (numberBefore || numberAfter)
        || numberBefore && isUnknown(left.charAt(0))
        || numberAfter && isUnknown(left.charAt(left.length() - 1))) {
      return NUMBERS;
    }
    for (int from = 0; from < left.length(); from++) {
      int until = from;
      while (until < left.length() && isNumberSign(left.charAt(until))) {
        until++;
      }
      if (until > from) {
        boolean touches = from == 0 && before || until == left.length() && after;
        boolean word =
            from > 0 && isWord(left.charAt(from - 1))
                || until < left.length() && isWord(left.charAt(until));
        if (touches || !word) {
          return NUMBERS;
        }
        from = until;
      }
    }
    return WORDS;
  }

  /** 2和3栋: a number that was taken for the beginning or the end of a name. */
  private static boolean isNumberBesideName(String name, Gazetteer gazetteer) {
    char first = name.charAt(0);
    boolean numbered =
        first >= '0' && first <= '9'
            || Characters.isNumberLike(name.charAt(name.length() - 1))
            || Numerals.isNumeral(name.charAt(name.length() - 1));
    var known = numbered ? gazetteer.at(name, 0) : null;
    return numbered && (known == null || known.until() < name.length());
  }

  private static boolean isNumberSign(char sign) {
    return Numerals.isNumeral(sign)
        || Characters.isNumberLike(sign)
        || "甲乙丙丁戊己庚辛壬癸负附之".indexOf(sign) >= 0;
  }

  private static boolean isWord(char sign) {
    return Characters.isHan(sign) && NUMBER_WORDS.indexOf(sign) < 0;
  }

  private static boolean isUnknown(char sign) {
    return !Characters.isHan(sign) && !Characters.isNumberLike(sign) && sign != '-' && sign != '#';
  }
}
