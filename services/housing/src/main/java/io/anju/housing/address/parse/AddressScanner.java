package io.anju.housing.address.parse;

import io.anju.housing.address.text.Characters;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads one text from its start to its end, trying the readers of divisions, names and numbers at
 * each position.
 */
final class AddressScanner {

  private static final Pattern NEARBY =
      Pattern.compile(
          "(?:的)?(?:斜?对面|正对面|旁边?|附近|隔壁|侧边|边上|后面|前面|往[东西南北前后](?:走)?[约]?[0-9]*米?"
              + "|向?[东西南北]侧?[约]?[0-9]+米|[东西南北]{1,2}侧|路口|交叉口)(?!儿|小区)");

  private static final Pattern AFTER_DIVISIONS =
      Pattern.compile("\\p{IsHan}{2,4}?(?:街道|镇|乡)|\\p{IsHan}{1,8}?(?:路|街|大道|巷|弄|道)[0-9一二三四五六七八九十]");

  private final String text;
  private final ParseState state;
  private final Gazetteer gazetteer;
  private final DivisionReader divisions;
  private final UnlistedDivisionReader unlistedDivisions;
  private final NumberReader numbers;
  private final NameReader names;
  private int at;

  AddressScanner(String text, ParseState state, Gazetteer gazetteer, DivisionReader divisions) {
    this.text = text;
    this.state = state;
    this.gazetteer = gazetteer;
    this.divisions = divisions;
    this.unlistedDivisions = new UnlistedDivisionReader(text, state, divisions);
    this.numbers = new NumberReader(text, state);
    this.names = new NameReader(text, state, gazetteer, numbers, divisions);
  }

  void run() {
    while (at < text.length()) {
      char next = text.charAt(at);
      if (!Characters.isHan(next)
          && !Characters.isNumberLike(next)
          && next != '#'
          && !numbers.startsWithoutDigit(at)) {
        at++;
      } else if (!(advanceTo(readNearby())
          || advanceTo(readDivisions())
          || advanceTo(readKnownName())
          || advanceTo(unlistedDivisions.read(at))
          || advanceTo(numbers.read(at)))) {
        at = names.read(at);
      }
    }
  }

  private boolean advanceTo(int until) {
    boolean advanced = until > at;
    at = Math.max(at, until);
    return advanced;
  }

  private int readNearby() {
    var match = matcher(NEARBY);
    if (!match.lookingAt() || state.lastEnd() != at || state.lastEnd() == 0) {
      return at;
    }
    state.markNearby(at);
    state.understood(at, match.end());
    return match.end();
  }

  private int readDivisions() {
    var last = state.last();
    boolean stillDivisions = last == null || last.isDivision();
    var reading = divisions.readOn(text, at, stillDivisions ? state.divisions() : Set.of());
    if (reading.steps().isEmpty()
        || !stillDivisions
            && (!reading.steps().getFirst().named().official() || !endsAddress(reading.until()))) {
      return at;
    }
    state.understood(at, reading.steps().getFirst().from());
    state.divisions(reading);
    return reading.steps().getLast().until();
  }

  /** 徐州市 in 19号徐州市墨禾贸易有限公司 is the beginning of a name; upper levels written last are not. */
  private boolean endsAddress(int until) {
    return until >= text.length()
        || text.charAt(until) == ' '
        || divisions.begins(text, until, Set.of())
        || AFTER_DIVISIONS.matcher(text).region(until, text.length()).lookingAt();
  }

  private int readKnownName() {
    var hit = gazetteer.at(text, at);
    if (hit == null || NameReader.continues(text, at, hit)) {
      return at;
    }
    // 狮林苑 is coded, and 狮林苑小区 written.
    int until =
        hit.value() == Element.ESTATE && text.startsWith("小区", hit.until())
            ? hit.until() + 2
            : hit.until();
    state.add(hit.value(), text.substring(at, until), at, until);
    return until;
  }

  private Matcher matcher(Pattern pattern) {
    return pattern.matcher(text).region(at, text.length());
  }
}
