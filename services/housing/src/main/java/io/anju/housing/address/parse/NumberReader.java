package io.anju.housing.address.parse;

import io.anju.housing.address.NumberText;
import io.anju.housing.address.text.Numerals;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a number at a position of a text, and decides by its suffix and by what was read before
 * which element it is.
 */
final class NumberReader {

  private static final Pattern ROOM_FOLLOWS = Pattern.compile("-?([0-9]{3,4})(?![0-9A-Z])");
  private static final Pattern LETTER_OR_DIGIT = Pattern.compile("(?<![A-Z])[A-Z]?[0-9]");
  private static final Pattern PART_OF_NAME =
      Pattern.compile(
          "[一二三四五六七八九十]{1,3}号(?:酒店|酒吧|会所|公馆|公寓|客栈|网吧|加油站|码头|院子)|"
              + "[0-9]{1,4}(?:酒吧|酒店|宾馆|网吧|会所|客栈|广场|大厦|公馆|公寓|小区|"
              + "花园|国际|艺术|创意|文化|产业|创业|城|街区|空间|医院|中学|小学|工厂|厂"
              + "|团|师|旅|部队|所(?!在))");

  /** A lane inside a market: 8楼141街40792. */
  private static final Pattern MARKET_LANE = Pattern.compile("[0-9]{1,3}街(?=[0-9]|$| )");

  private static final Set<String> PLATE_WORDS = Set.of("号", "号院", "号大院", "弄", "#");

  private final String text;
  private final ParseState state;
  private final FloorReader floors;
  private final PlateReader plates;
  private final SuffixedNumberReader suffixed;

  NumberReader(String text, ParseState state) {
    this.text = text;
    this.state = state;
    this.floors = new FloorReader(text, state);
    this.plates = new PlateReader(text, state);
    this.suffixed = new SuffixedNumberReader(text, state, plates);
  }

  /** Whether a number without digits stands here: 首层, 西户. */
  boolean startsWithoutDigit(int at) {
    return floors.begins(at)
        || "东西南北中".indexOf(text.charAt(at)) >= 0 && matcher(NumberPatterns.SIDE, at).lookingAt();
  }

  /**
   * Whether a number stands here, and not a name that begins with one or continues with one (SOHO,
   * 财富108广场).
   */
  boolean begins(int at) {
    boolean insideWord = at > 0 && latin(text.charAt(at - 1)) && latin(text.charAt(at));
    return !insideWord
        && !insideNumeral(at)
        && !matcher(PART_OF_NAME, at).lookingAt()
        && (matcher(NumberPatterns.WORDED, at).lookingAt()
            || matcher(NumberPatterns.CHAIN, at).lookingAt()
            || matcher(LETTER_OR_DIGIT, at).lookingAt());
  }

  /** A number is read from its first numeral on, but the part of a plate (之一) may come before. */
  private boolean insideNumeral(int at) {
    return Numerals.isInside(text, at) && !(at > 1 && text.charAt(at - 2) == '之');
  }

  private static boolean latin(char character) {
    return character >= 'A' && character <= 'Z';
  }

  /** The position at which the number ends; the given one where there is none. */
  int read(int at) {
    if (matcher(PART_OF_NAME, at).lookingAt()) {
      return at;
    }
    int floorEnd = floors.read(at);
    if (floorEnd > at) {
      return floorEnd;
    }
    var lane = matcher(MARKET_LANE, at);
    if (state.has(Element.FLOOR) && !state.has(Element.UNIT) && lane.lookingAt()) {
      state.add(Element.UNIT, lane.group(), at, lane.end());
      return lane.end();
    }
    var side = matcher(NumberPatterns.SIDE, at);
    if (side.lookingAt()) {
      state.add(
          side.group(2).equals("户") ? Element.ROOM : Element.UNIT, side.group(), at, side.end());
      return side.end();
    }
    var worded = matcher(NumberPatterns.WORDED, at);
    var chain = matcher(NumberPatterns.CHAIN, at);
    boolean hasWord = worded.lookingAt();
    boolean hasChain = chain.lookingAt();
    boolean houseWord = hasWord && !PLATE_WORDS.contains(worded.group(2));
    if (state.last() == Element.ROAD && !houseWord && !state.has(Element.FLOOR)) {
      int plateEnd = plates.read(at, hasChain ? chain : null);
      if (plateEnd > at) {
        return plateEnd;
      }
    }
    if (hasChain) {
      return new HyphenatedNumberReader(state).read(chain);
    }
    return hasWord ? suffixed.read(worded, at) : readUnlabelled(at);
  }

  private int readUnlabelled(int at) {
    var number = matcher(NumberPatterns.BARE, at);
    boolean standsAlone = number.lookingAt();
    if (!standsAlone) {
      number = matcher(ROOM_FOLLOWS, at);
      if (!number.lookingAt()
          || !(state.has(Element.BUILDING)
              || state.has(Element.UNIT)
              || state.has(Element.ROAD_NUMBER))) {
        return at;
      }
    }
    int part = number.group(1).indexOf('之');
    int end = part < 0 ? number.group(1).length() : part;
    return new UnlabelledNumberReader(state)
        .read(
            NumberText.arabic(number.group(1).substring(0, end)) + number.group(1).substring(end),
            at,
            number.end());
  }

  private Matcher matcher(Pattern pattern, int at) {
    return NumberPatterns.matcher(pattern, text, at);
  }
}
