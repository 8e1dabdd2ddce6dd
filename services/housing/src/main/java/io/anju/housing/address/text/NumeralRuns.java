package io.anju.housing.address.text;

import java.util.regex.Pattern;

/**
 * Brings the numbers of a normalised text into Arabic digits where they mix kinds of numerals (2〇3)
 * or use rare ones (廿五, 贰零三), so that each is read whole. What is no number in any reading becomes
 * {@link NormalisedText#UNREADABLE}.
 */
final class NumeralRuns {

  /** The words that make the numeral before them a number. */
  private static final Pattern SUFFIX =
      Pattern.compile(
          "号|栋|幢|座|#|单元|梯|门|层|楼|F|室|房|户|铺|档|卡|弄|组|队|屯|坊|排|区|期|巷|院" + "|[甲乙丙丁]|附|之|-|[A-Z]| |$");

  private static final Pattern NUMBER_BEFORE = Pattern.compile("[号栋幢座元梯门层楼弄附负-]$");
  private static final Pattern PLACE_WORD = Pattern.compile("[区组队屯坊排巷院门]");
  private static final Pattern ROOM_AND_FLOOR = Pattern.compile("[0-9]{3,5}[一二三四五六七八九]");
  private static final Pattern PART = Pattern.compile("二?十[一二三四五六七八九]?|[一二三四五六七八九]");

  private NumeralRuns() {}

  static NormalisedText whole(NormalisedText input) {
    var result = input;
    for (int at = 0; at < result.text().length(); ) {
      int until = at;
      while (until < result.text().length() && Numerals.isNumeral(result.text().charAt(until))) {
        until++;
      }
      if (until > at) {
        int before = result.text().length();
        result = whole(result, at, until);
        until += result.text().length() - before;
      }
      at = until + 1;
    }
    return result;
  }

  private static NormalisedText whole(NormalisedText input, int from, int until) {
    String run = input.text().substring(from, until);
    boolean arabic = false;
    boolean chinese = false;
    boolean rare = false;
    for (int i = 0; i < run.length(); i++) {
      char one = run.charAt(i);
      arabic |= one <= '9';
      chinese |= one > '9';
      rare |= Numerals.isRare(one);
    }
    if (!chinese || !arabic && !rare) {
      return input;
    }
    // 5693一楼 is a room and its floor.
    if (ROOM_AND_FLOOR.matcher(run).matches()
        && until < input.text().length()
        && "楼层".indexOf(input.text().charAt(until)) >= 0) {
      return input.replaced(until - 1, until - 1, " ");
    }
    boolean ends = SUFFIX.matcher(input.text()).region(until, input.text().length()).lookingAt();
    // 15号之一3楼: the part of the plate is a number of its own.
    if (from > 0 && input.text().charAt(from - 1) == '之') {
      var part = PART.matcher(run);
      if (!ends || !part.lookingAt()) {
        return input.replaced(from, until, String.valueOf(NormalisedText.UNREADABLE));
      }
      return part.end() == run.length() ? input : whole(input, from + part.end(), until);
    }
    // 下陆区 is a name, and 陆区 the sixth area.
    if (run.length() == 1
        && from > 0
        && Characters.isHan(input.text().charAt(from - 1))
        && PLACE_WORD.matcher(input.text()).region(until, input.text().length()).lookingAt()
        && !NUMBER_BEFORE.matcher(input.text().substring(0, from)).find()) {
      return input;
    }
    boolean number =
        arabic
            || ends
                && (run.length() > 1
                    || until < input.text().length() && input.text().charAt(until) != ' '
                    || NUMBER_BEFORE.matcher(input.text().substring(0, from)).find());
    if (!number) {
      return input;
    }
    String digits = Numerals.arabic(run);
    return input.replaced(
        from, until, digits.equals(run) ? String.valueOf(NormalisedText.UNREADABLE) : digits);
  }
}
