package io.anju.housing.address.parse;

import io.anju.housing.address.AddressText;
import io.anju.housing.address.NumberText;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a number at a place of a text and says which element it is, by the word behind it and by
 * what was found before.
 */
final class NumberReader {

  /** Numbers of one address stand close together. */
  private static final int LOOKAHEAD = 40;

  private static final Pattern LATER_BUILDING =
      Pattern.compile("[0-9A-Z" + NumberText.CHINESE + "](?:栋|幢|座|号楼|#)");
  private static final Pattern ROOM_FOLLOWS = Pattern.compile("-?([0-9]{3,4})(?![0-9])");
  private static final Pattern UNIT_FOLLOWS =
      Pattern.compile("[0-9A-Z" + NumberText.CHINESE + "]{1,2}(?:单元|门|梯)");
  private static final Pattern NUMBER_FOLLOWS = Pattern.compile("-?[0-9A-Z]");
  private static final Pattern LETTER_OR_DIGIT = Pattern.compile("(?<![A-Z])[A-Z]?[0-9]");
  private static final Pattern PART_OF_NAME =
      Pattern.compile(
          "[0-9]{1,4}(?:广场|大厦|公馆|公寓|小区|花园|国际|艺术|创意|文化|产业|创业|城|街区|空间|医院|中学|小学|工厂|厂"
              + "|团|师|旅|部队|所(?!在))");
  private static final Pattern BARE_PLATE = Pattern.compile("[0-9A-Z-]+[甲乙丙丁]?");
  private static final Set<String> PLATE_WORDS = Set.of("号", "号院", "号大院", "弄", "#");
  private static final Pattern VILLAGE = Pattern.compile(".*(?:[村组屯社庄寨湾队坊冲坳坪岭垌坑围堡沟塘巷里弄排]|自然村)");
  private static final Pattern TOWER = Pattern.compile("(?:大厦|广场|大楼|中心|商场|商城|市场|超市|酒店|楼)$");

  /**
   * Kinds of estates, whose houses are numbered; other places without a road number their plates
   * (钓鱼台192号).
   */
  private static final Pattern ESTATE_KIND =
      Pattern.compile(
          "(?:小区|花园|[苑园庭轩邸墅府居都城寓舍]|公馆|新村|[一二三四五六七八九十0-9]村|广场|大厦|中心|国际|大院"
              + "|[0-9A-Z一二三四五六七八九十][区期]|[东西南北中][区园]|工业区|园区|校区|大学|学院|公司|厂)$");

  private static final Pattern SECOND = Pattern.compile("[甲乙丙丁](?![座栋幢楼区级单])");
  private static final Pattern LETTER = Pattern.compile("-?([A-Z])(?![A-Z0-9栋幢座])");
  private static final Pattern DIGITS = Pattern.compile("[A-Z]?[0-9]{3,5}[A-Z]?");

  private final String text;
  private final ParseState state;
  private final FloorReader floors;

  NumberReader(String text, ParseState state) {
    this.text = text;
    this.state = state;
    this.floors = new FloorReader(text, state);
  }

  /** Whether a name says what kind of estate it is. */
  static boolean isEstateKind(String name) {
    return ESTATE_KIND.matcher(name).find();
  }

  /** Whether a number stands here that has no digit: 首层, 西户. */
  boolean startsWithoutDigit(int at) {
    return floors.begins(at)
        || "东西南北中".indexOf(text.charAt(at)) >= 0 && matcher(NumberPatterns.SIDE, at).lookingAt();
  }

  /**
   * Whether a number stands here, rather than a name that begins like one or goes on with one
   * (SOHO, 财富108广场).
   */
  boolean begins(int at) {
    boolean insideWord = at > 0 && latin(text.charAt(at - 1)) && latin(text.charAt(at));
    return !insideWord
        && !matcher(PART_OF_NAME, at).lookingAt()
        && (matcher(NumberPatterns.WORDED, at).lookingAt()
            || matcher(NumberPatterns.CHAIN, at).lookingAt()
            || matcher(LETTER_OR_DIGIT, at).lookingAt());
  }

  private static boolean latin(char character) {
    return character >= 'A' && character <= 'Z';
  }

  /** Where the number ends; the place itself where there is none. */
  int read(int at) {
    int floorEnd = floors.read(at);
    if (floorEnd > at) {
      return floorEnd;
    }
    var side = matcher(NumberPatterns.SIDE, at);
    if (side.lookingAt()) {
      add(side.group(2).equals("户") ? Element.ROOM : Element.UNIT, side.group(), at, side.end());
      return side.end();
    }
    var worded = matcher(NumberPatterns.WORDED, at);
    var chain = matcher(NumberPatterns.CHAIN, at);
    boolean hasWord = worded.lookingAt();
    boolean hasChain = chain.lookingAt();
    boolean houseWord = hasWord && !PLATE_WORDS.contains(worded.group(2));
    if (state.last() == Element.ROAD && !houseWord && !state.has(Element.FLOOR)) {
      int plate = plate(at, hasChain ? chain : null);
      if (plate > at) {
        return plate;
      }
    }
    if (hasChain) {
      return new HyphenatedNumberReader(state).read(chain);
    }
    return hasWord ? addBySuffix(worded, at) : readUnlabelled(at);
  }

  private int plate(int at, Matcher chain) {
    if (chain != null
        && (chain.group(1).split("-").length > 2
            || chain.group(2) == null && chain.group(1).matches("[^-]+-[0-9A-Z]{3,}"))) {
      return new HyphenatedNumberReader(state).readAfterRoad(chain);
    }
    if (chain != null && chain.group(2) != null && !chain.group(2).matches("号|#")) {
      return at;
    }
    var plate = matcher(NumberPatterns.PLATE, at);
    if (!plate.lookingAt()
        || plate.group(2) == null
            && plate.group(3) == null
            && !BARE_PLATE.matcher(plate.group()).matches()) {
      return at;
    }
    if ("号楼".equals(plate.group(2))) {
      return at;
    }
    state.add(Element.ROAD_NUMBER, plateText(plate), at, plate.end());
    return plate.end();
  }

  /** As written, in Arabic numbers, with its word. */
  private static String plateText(Matcher plate) {
    String word = plate.group(2) == null || plate.group(2).equals("#") ? "号" : plate.group(2);
    String number = plate.group(1);
    String tail = plate.group(3) == null ? "" : plate.group(3);
    if (number.matches(".*[0-9][甲乙丙丁]")) {
      tail = number.charAt(number.length() - 1) + tail;
      number = number.substring(0, number.length() - 1);
    }
    return NumberText.arabic(number + word) + (tail.contains("之") ? tail : NumberText.arabic(tail));
  }

  private int addBySuffix(Matcher worded, int at) {
    String number = NumberText.arabic(worded.group(1));
    String word = worded.group(2);
    int end = worded.end();
    switch (word) {
      case "栋", "幢", "号楼", "#楼" -> building(number, word.equals("#楼") ? "号楼" : word, at, end);
      case "座", "塔" ->
          add(
              state.has(Element.BUILDING) && !state.has(Element.UNIT)
                  ? Element.UNIT
                  : Element.BUILDING,
              number + word,
              at,
              end);
      case "单元" -> unit(number, at, end);
      case "梯", "门" -> add(Element.UNIT, number + word, at, end);
      case "层", "F" -> add(Element.FLOOR, number + "层", at, end);
      case "楼" -> addFloorOrBuilding(number, at, end);
      case "宿舍" ->
          add(
              number.length() > 2 ? Element.ROOM : Element.BUILDING,
              number.length() > 2 ? number : number + word,
              at,
              end);
      case "室", "房", "号房", "户", "寝室" -> end = room(number, at, end);
      case "铺", "号铺", "商铺", "号商铺", "号铺面", "号门面", "号店面" -> add(Element.ROOM, number + "铺", at, end);
      case "档", "档口", "号档", "号档口" -> add(Element.ROOM, number + "档", at, end);
      case "卡", "号卡", "卡商铺" -> add(Element.ROOM, number + "卡", at, end);
      case "弄", "支弄", "弄堂", "号院", "号大院" ->
          add(
              state.has(Element.ROAD_NUMBER) ? Element.ESTATE : Element.ROAD_NUMBER,
              number + word,
              at,
              end);
      case "号" -> end = addByHao(number, at, end);
      case "#" -> addByHash(number, at, end);
      case "巷" -> add(Element.ROAD, text.substring(at, end), at, end);
      default -> part(at, end);
    }
    return end;
  }

  /** 1203单元, or 01单元 on a floor, is a suite: a room. */
  private void unit(String number, int from, int until) {
    boolean suite =
        number.matches("[A-Z]?[0-9]{3,}")
            || state.has(Element.FLOOR)
                && !state.has(Element.UNIT)
                && !state.has(Element.ROOM)
                && !matcher(NUMBER_FOLLOWS, until).lookingAt();
    add(suite ? Element.ROOM : Element.UNIT, suite ? number : number + "单元", from, until);
  }

  private void add(Element element, String value, int from, int until) {
    state.add(element, value, from, until);
  }

  private void building(String number, String word, int from, int until) {
    boolean again =
        state.has(Element.BUILDING)
            && NumberText.bare(state.value(Element.BUILDING)).equals(NumberText.bare(number));
    if (!again) {
      add(Element.BUILDING, number + word, from, until);
    }
  }

  /** 3楼 is a floor, but the third building in 3楼2单元501 and in 3楼501; 683楼 always. */
  private void addFloorOrBuilding(String number, int from, int until) {
    var room = matcher(ROOM_FOLLOWS, until);
    boolean otherFloor =
        room.lookingAt()
            && !(number + "层").equals(AddressText.floorOf(room.group(1)))
            && !(room.group(1).length() == 4 && room.group(1).startsWith(number) && isTower());
    boolean house =
        !state.has(Element.BUILDING)
            && !state.has(Element.UNIT)
            && (otherFloor
                || matcher(UNIT_FOLLOWS, until).lookingAt()
                || number.matches("[A-Z]|[0-9]{3,}"));
    add(house ? Element.BUILDING : Element.FLOOR, number + (house ? "楼" : "层"), from, until);
  }

  /** Whether what was read last is one building by its name: a number with 楼 is a floor of it. */
  private boolean isTower() {
    return state.last() == Element.ESTATE && TOWER.matcher(state.value(Element.ESTATE)).find();
  }

  private int room(String number, int from, int until) {
    var letter = matcher(LETTER, until);
    boolean lettered = number.matches("[0-9]+") && letter.lookingAt();
    add(
        Element.ROOM,
        lettered ? number + letter.group(1) : number,
        from,
        lettered ? letter.end() : until);
    return lettered ? letter.end() : until;
  }

  /** 号 says least of all words: a plate, a building, a unit or a room. */
  private int addByHao(String number, int from, int until) {
    boolean numbered = state.has(Element.ROAD_NUMBER);
    boolean inside = state.has(Element.BUILDING);
    if (numbered && NumberText.bare(state.value(Element.ROAD_NUMBER)).equals(number)) {
      return until;
    }
    if (inside || state.has(Element.UNIT) || state.has(Element.FLOOR)) {
      boolean unit =
          inside
              && !state.has(Element.UNIT)
              && !state.has(Element.FLOOR)
              && number.length() <= 2
              && matcher(NUMBER_FOLLOWS, until).lookingAt();
      add(unit ? Element.UNIT : Element.ROOM, unit ? number + "号" : number, from, until);
      return until;
    }
    boolean plate =
        !numbered
            && (state.has(Element.ROAD) && state.last() != Element.ESTATE
                || matcher(LATER_BUILDING, until, until + LOOKAHEAD).find()
                || village(state.last()));
    if (plate) {
      var match = matcher(NumberPatterns.PLATE, from);
      boolean whole = match.lookingAt() && match.end() >= until;
      add(
          Element.ROAD_NUMBER,
          whole ? plateText(match) : number + "号",
          from,
          whole ? match.end() : until);
      return whole ? match.end() : until;
    }
    boolean hamlet =
        state.last() == Element.ESTATE && VILLAGE.matcher(state.value(Element.ESTATE)).matches();
    if (numbered
        && !hamlet
        && DIGITS.matcher(number).matches()
        && !state.value(Element.ROAD_NUMBER).endsWith("弄")) {
      add(Element.ROOM, number, from, until);
      return until;
    }
    var second = matcher(SECOND, until);
    int end = second.lookingAt() ? second.end() : until;
    add(Element.BUILDING, number + "号" + text.substring(until, end), from, end);
    return end;
  }

  /** A place without roads, whose houses are numbered through. */
  private boolean village(Element last) {
    boolean rural =
        state.has(Element.COMMUNITY)
            && !state.has(Element.ROAD)
            && state.value(Element.COMMUNITY).endsWith("村");
    return last == null
        || last.isDivision()
        || last == Element.ESTATE
            && (rural || !ESTATE_KIND.matcher(state.value(Element.ESTATE)).find());
  }

  private void addByHash(String number, int from, int until) {
    if (!state.has(Element.BUILDING)
        && !(state.has(Element.UNIT) && DIGITS.matcher(number).matches())) {
      add(Element.BUILDING, number + "号楼", from, until);
    } else {
      add(Element.ROOM, number, from, until);
    }
  }

  /** A part of an estate or a village: 二期, 三组, A区. */
  private void part(int from, int until) {
    String part = text.substring(from, until);
    if (state.has(Element.FLOOR)) {
      return;
    }
    if (state.last() == Element.ESTATE && state.lastEnd() == from) {
      state.extend(part, until);
    } else {
      add(Element.ESTATE, part, from, until);
    }
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
    return matcher(pattern, at, text.length());
  }

  private Matcher matcher(Pattern pattern, int at, int until) {
    return pattern
        .matcher(text)
        .region(at, Math.min(until, text.length()))
        .useTransparentBounds(true);
  }
}
