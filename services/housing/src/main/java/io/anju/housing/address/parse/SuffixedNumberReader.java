package io.anju.housing.address.parse;

import io.anju.housing.address.AddressText;
import io.anju.housing.address.NumberText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a number with its suffix. The suffix, and what was read before, decide which element it is.
 */
final class SuffixedNumberReader {

  /** How far ahead a building of the same address is looked for. */
  private static final int LOOKAHEAD = 40;

  private static final Pattern LATER_BUILDING =
      Pattern.compile("[0-9A-Z" + NumberText.CHINESE + "](?:栋|幢|座|号楼|#)");
  private static final Pattern ROOM_FOLLOWS = Pattern.compile("-?([0-9]{3,4})(?![0-9])");
  private static final Pattern UNIT_FOLLOWS =
      Pattern.compile("[0-9A-Z" + NumberText.CHINESE + "]{1,2}(?:单元|门|梯)");
  private static final Pattern NUMBER_FOLLOWS = Pattern.compile("-?[0-9A-Z]");
  private static final Pattern VILLAGE = Pattern.compile(".*(?:[村组屯社庄寨湾队坊冲坳坪岭垌坑围堡沟塘巷里弄排]|自然村)");
  private static final Pattern TOWER = Pattern.compile("(?:大厦|广场|大楼|中心|商场|[商汇贸具材装鞋]城|市场|超市|酒店|楼)$");

  private static final Pattern HOME =
      Pattern.compile("(?:小区|花园|[苑园庭轩邸墅府居寓舍里院]|村|家园|[一二三四五六七八九十0-9]期)$");

  /**
   * Names that say what kind of estate they are: their buildings are numbered. Other places without
   * a road number their plates (钓鱼台192号).
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
  private final PlateReader plates;

  SuffixedNumberReader(String text, ParseState state, PlateReader plates) {
    this.text = text;
    this.state = state;
    this.plates = plates;
  }

  /** Whether a name says what kind of estate it is. */
  static boolean isEstateKind(String name) {
    return ESTATE_KIND.matcher(name).find();
  }

  /**
   * Adds the number that {@link NumberPatterns#WORDED} matched.
   *
   * @return where it ends
   */
  int read(Matcher worded, int at) {
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
      case "层" -> add(Element.FLOOR, number + "层", at, end);
      case "F" -> {
        // 203F is a room with a letter, as no house has so many floors.
        boolean room = number.length() > 2;
        add(room ? Element.ROOM : Element.FLOOR, number + (room ? "F" : "层"), at, end);
      }
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
      default -> addPart(at, end);
    }
    return end;
  }

  /** 1203单元, or 01单元 on a floor, is a room. */
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
    if (again) {
      state.repeatBuilding(from, until);
    } else {
      add(Element.BUILDING, number + word, from, until);
    }
  }

  /** 3楼 is a floor, but the third building in 3楼2单元501 and in 3楼501; 683楼 is always a building. */
  private void addFloorOrBuilding(String number, int from, int until) {
    var room = matcher(ROOM_FOLLOWS, until);
    boolean otherFloor =
        room.lookingAt()
            && !(number + "层").equals(AddressText.floorOf(room.group(1)))
            && !(room.group(1).length() == 4 && room.group(1).startsWith(number) && isTower());
    boolean house =
        !state.has(Element.BUILDING)
            && !state.has(Element.UNIT)
            && (otherFloor && isHome(from)
                || matcher(UNIT_FOLLOWS, until).lookingAt()
                || number.matches("[A-Z]")
                || number.matches("[0-9]{3,}") && !isTower());
    add(house ? Element.BUILDING : Element.FLOOR, number + (house ? "楼" : "层"), from, until);
  }

  /**
   * Whether the name read last is that of a single building, so that a number with 楼 is one of its
   * floors.
   */
  private boolean isTower() {
    return state.last() == Element.ESTATE && TOWER.matcher(state.value(Element.ESTATE)).find();
  }

  /** Floors are written in Chinese numerals, and houses of estates in Arabic ones. */
  private boolean isHome(int at) {
    return text.charAt(at) <= 'Z'
        && (state.last() == Element.ROAD_NUMBER
            || state.last() == Element.ESTATE && HOME.matcher(state.value(Element.ESTATE)).find());
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

  /** 号 is the least specific suffix: it may stand for a plate, a building, a unit or a room. */
  private int addByHao(String number, int from, int until) {
    boolean numbered = state.has(Element.ROAD_NUMBER);
    boolean inside = state.has(Element.BUILDING);
    if (numbered && NumberText.bare(state.value(Element.ROAD_NUMBER)).equals(number)) {
      state.understood(from, until);
      return until;
    }
    if (inside || state.has(Element.UNIT) || state.has(Element.FLOOR)) {
      if (NumberText.bare(state.value(Element.BUILDING)).equals(number)) {
        // In 521弄6雅园里6号503 the first number may be anything.
        state.repeatBuilding(from, until);
      }
      boolean unit =
          inside
              && !state.has(Element.UNIT)
              && !state.has(Element.FLOOR)
              && (number.length() <= 2 && matcher(NUMBER_FOLLOWS, until).lookingAt()
                  || number.length() == 3 && matcher(ROOM_FOLLOWS, until).lookingAt());
      add(unit ? Element.UNIT : Element.ROOM, unit ? number + "号" : number, from, until);
      return until;
    }
    boolean plate =
        !numbered
            && (state.has(Element.ROAD) && state.last() != Element.ESTATE
                || matcher(LATER_BUILDING, until)
                    .region(until, Math.min(until + LOOKAHEAD, text.length()))
                    .find()
                || isVillage(state.last()));
    if (plate) {
      return plates.add(number, from, until);
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

  /** Whether this is a place without roads, whose houses are numbered consecutively. */
  private boolean isVillage(@Nullable Element last) {
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

  /** Adds a part of an estate or a village: 二期, 三组, A区. */
  private void addPart(int from, int until) {
    String part = text.substring(from, until);
    if (state.has(Element.FLOOR)) {
      return;
    }
    // 翠景花园(二期) is 翠景花园二期.
    if (state.last() == Element.ESTATE && text.substring(state.lastEnd(), from).isBlank()) {
      state.extend(part, until);
    } else {
      add(Element.ESTATE, part, from, until);
    }
  }

  private Matcher matcher(Pattern pattern, int at) {
    return NumberPatterns.matcher(pattern, text, at);
  }
}
