package io.anju.housing.address.parse;

import io.anju.housing.address.text.Characters;
import io.anju.housing.address.text.NormalisedText;
import io.anju.housing.address.text.Numerals;
import io.anju.housing.address.text.Remainder;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** Finds what of a text no reader understood. */
final class RemainderReader {

  /** Words that change nothing. */
  private static final Pattern NEUTRAL = Pattern.compile("(?:[的在内里处室房号第#]|小区|单元|门牌|编号|楼栋|房间|房屋)+");

  private static final String NUMERALS = "[" + Numerals.ALL_CHINESE + "]";

  /** 12345室, XYZ室, 二零三一室: a number in no form that is read, or beside a sign it does not have. */
  private static final Pattern NUMBER_AS_NAME =
      Pattern.compile(
          "[0-9].*|[0-9A-Z]+|"
              + NUMERALS
              + "{3,}.*|"
              + NUMERALS
              + "{2}|(?:[0-9A-Z]+|"
              + NUMERALS
              + "+|[甲乙丙丁戊己庚辛壬癸负附之])(?:号|室|房|栋|幢|座|层|楼|单元|铺|户|门|梯|弄).*|"
              + NUMERALS
              + "+\\p{IsHan}(?:号|室|栋|幢|单元).*");

  /** 三组, A区, 5弄: numbered parts of places. */
  private static final Pattern NUMBERED_PART =
      Pattern.compile(
          "第?(?:[0-9A-Z]{1,4}|"
              + NUMERALS
              + "{1,4})(?:组团|组|队|屯|坊|排|区|期|巷|社|条|里|街|团|弄|弄堂|支弄|号院|号大院|地块).*");

  /** 某号 after a number. */
  private static final Pattern UNKNOWN_NUMBER = Pattern.compile("\\p{IsHan}(?:号|室|栋|幢|弄|单元)");

  /** Words that belong to the number beside them. */
  private static final String NUMBER_WORDS = "号室房栋幢座层楼单元铺档户门梯第";

  private RemainderReader() {}

  static Remainder read(
      String text, BitSet understood, List<ParsedElement> found, Gazetteer gazetteer) {
    var numbers = new BitSet(text.length());
    for (var one : found) {
      if (one.element().isNumber()) {
        numbers.set(one.from(), one.until());
      } else if (hasUnknownSign(one.value())
          || one.element() == Element.ESTATE && isNumberBesideName(one.value(), gazetteer)
          || one.from() > 0
              && numbers.get(one.from() - 1)
              && UNKNOWN_NUMBER.matcher(one.value()).lookingAt()) {
        return Remainder.NUMBERS;
      }
    }
    var remainder = Remainder.NONE;
    for (int from = understood.nextClearBit(0); from < text.length(); ) {
      int until = from;
      while (until < text.length() && !understood.get(until) && text.charAt(until) != ' ') {
        until++;
      }
      if (until > from) {
        var segment =
            read(
                text.substring(from, until),
                from > 0 && understood.get(from - 1),
                understood.get(until),
                from > 0 && numbers.get(from - 1),
                numbers.get(until));
        remainder = remainder.or(segment);
      }
      from = understood.nextClearBit(until + (until == from ? 1 : 0));
    }
    return remainder;
  }

  private static Remainder read(
      String left, boolean before, boolean after, boolean numberBefore, boolean numberAfter) {
    if (left.indexOf(NormalisedText.UNREADABLE) >= 0) {
      return Remainder.NUMBERS;
    }
    if (left.chars().allMatch(sign -> sign == '-')) {
      return numberBefore && !after ? Remainder.NUMBERS : Remainder.NONE;
    }
    if (NEUTRAL.matcher(left).matches()) {
      return Remainder.NONE;
    }
    String sign = withoutNumberWords(left);
    if (sign.codePointCount(0, sign.length()) <= 1 && (numberBefore || numberAfter)
        || numberBefore && isUnknown(left.charAt(0))
        || numberAfter && isUnknown(left.charAt(left.length() - 1))) {
      return Remainder.NUMBERS;
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
          return Remainder.NUMBERS;
        }
        from = until;
      }
    }
    return Remainder.WORDS;
  }

  private static String withoutNumberWords(String text) {
    int from = 0;
    int until = text.length();
    while (from < until && NUMBER_WORDS.indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    while (until > from && NUMBER_WORDS.indexOf(text.charAt(until - 1)) >= 0) {
      until--;
    }
    return text.substring(from, until);
  }

  /** 2和3栋: a number that was taken for the beginning or the end of a name. */
  private static boolean isNumberBesideName(String name, Gazetteer gazetteer) {
    char last = name.charAt(name.length() - 1);
    boolean numbered =
        NUMBER_AS_NAME.matcher(name).matches()
            || Characters.isNumberLike(last)
            || Numerals.isNumeral(last);
    numbered &= !NUMBERED_PART.matcher(name).matches();
    var known = numbered ? gazetteer.at(name, 0) : null;
    return numbered && (known == null || known.until() < name.length());
  }

  private static boolean hasUnknownSign(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (isUnknown(value.charAt(i)) && value.charAt(i) != ' ') {
        return true;
      }
    }
    return false;
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
