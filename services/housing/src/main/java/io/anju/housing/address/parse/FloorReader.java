package io.anju.housing.address.parse;

import io.anju.housing.address.NumberText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads floors that are not a number with its suffix: 负一层, 地下二层, 首层, 顶楼, 3-5层, 18F. */
final class FloorReader {

  private static final Pattern BELOW =
      Pattern.compile("(?:负|地下|-)(?:第)?([1-5一二三四五])(?:层|楼|F(?![室房号]))");
  private static final Pattern GROUND = Pattern.compile("(?:首|底|地面)[层楼](?!商)");
  private static final Pattern TOP = Pattern.compile("顶[层楼]");
  private static final Pattern CELLAR = Pattern.compile("地下室|地下(?= |$|商)");
  private static final String NUMBER = "([0-9]{1,2}|[一二三四五六七八九十]{1,3})";
  private static final Pattern SEVERAL =
      Pattern.compile("第?" + NUMBER + "(?:层|楼|F)?-" + NUMBER + "(?:层|楼(?!上|下))");

  /** 18F before a room or at the end; inside a building it may be a room by itself. */
  private static final Pattern F =
      Pattern.compile("([0-9]{1,2})F(?=[ -]?[0-9])|F([0-9]{1,2})(?:层|楼)");

  private static final Pattern LAST_F = Pattern.compile("([0-9]{1,2})F(?= |$|\\p{IsHan})");

  private final String text;
  private final ParseState state;

  FloorReader(String text, ParseState state) {
    this.text = text;
    this.state = state;
  }

  /** Whether a floor without a leading digit stands here, so that a name before it ends. */
  boolean begins(int at) {
    return switch (text.charAt(at)) {
      case '-' -> (at == 0 || !Character.isDigit(text.charAt(at - 1))) && at(BELOW, at).lookingAt();
      case '负' -> at(BELOW, at).lookingAt();
      case '地' ->
          at(BELOW, at).lookingAt() || at(GROUND, at).lookingAt() || at(CELLAR, at).lookingAt();
      case '首', '底' -> at(GROUND, at).lookingAt();
      case '顶' -> at(TOP, at).lookingAt();
      default -> false;
    };
  }

  /** The position at which the floor ends; the given one where there is none. */
  int read(int at) {
    if (begins(at)) {
      return readWithoutNumber(at);
    }
    var several = at(SEVERAL, at);
    if (several.lookingAt()) {
      int from = number(several.group(1));
      int until = number(several.group(2));
      if (from < until) {
        state.add(Element.FLOOR, from + "-" + until + "层", at, several.end());
        return several.end();
      }
    }
    var f = at(F, at);
    if (!f.lookingAt()) {
      f = at(LAST_F, at);
      if (!f.lookingAt()
          || state.has(Element.BUILDING)
          || state.has(Element.UNIT)
          || state.last() == null
          || state.last() == Element.ROAD) {
        return at;
      }
    }
    state.add(
        Element.FLOOR, number(f.group(1) != null ? f.group(1) : f.group(2)) + "层", at, f.end());
    return f.end();
  }

  private int readWithoutNumber(int at) {
    var below = at(BELOW, at);
    if (below.lookingAt()) {
      return add("-" + NumberText.arabic(below.group(1)) + "层", at, below.end());
    }
    var ground = at(GROUND, at);
    if (ground.lookingAt()) {
      return add("1层", at, ground.end());
    }
    var top = at(TOP, at);
    return top.lookingAt() ? add("顶层", at, top.end()) : add("-1层", at, cellar(at));
  }

  private int cellar(int at) {
    var cellar = at(CELLAR, at);
    return cellar.lookingAt() ? cellar.end() : at;
  }

  private int add(String floor, int from, int until) {
    state.add(Element.FLOOR, floor, from, until);
    return until;
  }

  private static int number(String text) {
    return Integer.parseInt(NumberText.arabic(text));
  }

  private Matcher at(Pattern pattern, int at) {
    return NumberPatterns.matcher(pattern, text, at);
  }
}
