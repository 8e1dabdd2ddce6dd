package io.anju.housing.address.parse;

import io.anju.housing.address.AddressText;
import io.anju.housing.address.NumberText;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a number at a place of a text and says which element it is, by the word behind it and by what was found before. */
final class NumberReader {

  /** Numbers of one address stand close together. */
  private static final int NEAR = 40;
  private static final Pattern LATER_BUILDING = Pattern.compile("[0-9A-Z" + NumberText.CHINESE + "](?:栋|幢|座|号楼|#)");
  private static final Pattern ROOM_FOLLOWS = Pattern.compile("-?([0-9]{3,4})(?![0-9])");
  private static final Pattern UNIT_FOLLOWS = Pattern.compile("[0-9A-Z" + NumberText.CHINESE + "]{1,2}(?:单元|门|梯)");
  private static final Pattern NUMBER_FOLLOWS = Pattern.compile("-?[0-9A-Z]");
  private static final Pattern LETTER_OR_DIGIT = Pattern.compile("(?<![A-Z])[A-Z]?[0-9]");
  private static final Pattern PART_OF_NAME = Pattern.compile("[0-9]{1,4}(?:广场|大厦|公馆|公寓|小区|花园|国际|艺术|创意|文化|产业|创业|城|街区|空间|医院|中学|小学|工厂|厂"
      + "|团|师|旅|部队|所(?!在))");
  private static final Pattern BARE_PLATE = Pattern.compile("[0-9A-Z-]+[甲乙丙丁]?");
  private static final Set<String> PLATE_WORDS = Set.of("号", "号院", "号大院", "弄", "#");
  private static final Pattern VILLAGE = Pattern.compile(".*(?:[村组屯社庄寨湾队坊冲坳坪岭垌坑围堡沟塘巷里弄排]|自然村)");
  private static final Pattern TALL = Pattern.compile("(?:大厦|广场|大楼|中心|商场|商城|市场|超市|酒店|楼)$");
  /** Kinds of estates, whose houses are numbered; other places without a road number their plates (钓鱼台192号). */
  private static final Pattern ESTATE_KIND = Pattern.compile("(?:小区|花园|[苑园庭轩邸墅府居都城寓舍]|公馆|新村|[一二三四五六七八九十0-9]村|广场|大厦|中心|国际|大院"
      + "|[0-9A-Z一二三四五六七八九十][区期]|[东西南北中][区园]|工业区|园区|校区|大学|学院|公司|厂)$");
  private static final Pattern SECOND = Pattern.compile("[甲乙丙丁](?![座栋幢楼区级单])");
  private static final Pattern LETTER = Pattern.compile("-?([A-Z])(?![A-Z0-9栋幢座])");
  private static final Pattern DIGITS = Pattern.compile("[A-Z]?[0-9]{3,5}[A-Z]?");

  private final String text;
  private final Draft draft;
  private final StoreyReader storeys;

  NumberReader(String text, Draft draft) {
    this.text = text;
    this.draft = draft;
    this.storeys = new StoreyReader(text, draft);
  }

  /** Whether a name says what kind of estate it is. */
  static boolean kind(String name) {
    return ESTATE_KIND.matcher(name).find();
  }

  /** Whether a number stands here that has no digit: 首层, 西户. */
  boolean wordless(int at) {
    return storeys.begins(at) || "东西南北中".indexOf(text.charAt(at)) >= 0 && matcher(Numerals.SIDE, at).lookingAt();
  }

  /** Whether a number stands here, rather than a name that begins like one or goes on with one (SOHO, 财富108广场). */
  boolean begins(int at) {
    boolean insideWord = at > 0 && latin(text.charAt(at - 1)) && latin(text.charAt(at));
    return !insideWord && !matcher(PART_OF_NAME, at).lookingAt() && ( matcher(Numerals.WORDED, at).lookingAt() || matcher(Numerals.CHAIN, at).lookingAt() || matcher(LETTER_OR_DIGIT, at).lookingAt());
  }

  private static boolean latin(char character) {
    return character >= 'A' && character <= 'Z';
  }

  /** Where the number ends; the place itself where there is none. */
  int read(int at) {
    int storey = storeys.read(at);
    if (storey > at) {
      return storey;
    }
    var side = matcher(Numerals.SIDE, at);
    if (side.lookingAt()) {
      add(side.group(2).equals("户") ? Element.ROOM : Element.UNIT, side.group(), at, side.end());
      return side.end();
    }
    var worded = matcher(Numerals.WORDED, at);
    var chain = matcher(Numerals.CHAIN, at);
    boolean hasWord = worded.lookingAt();
    boolean hasChain = chain.lookingAt();
    boolean houseWord = hasWord && !PLATE_WORDS.contains(worded.group(2));
    if (draft.last() == Element.ROAD && !houseWord && !draft.has(Element.FLOOR)) {
      int plate = plate(at, hasChain ? chain : null);
      if (plate > at) {
        return plate;
      }
    }
    if (hasChain) {
      return new ChainReader(draft).read(chain);
    }
    return hasWord ? word(worded, at) : bare(at);
  }

  private int plate(int at, Matcher chain) {
    if (chain != null && (chain.group(1).split("-").length > 2 || chain.group(2) == null && chain.group(1).matches("[^-]+-[0-9A-Z]{3,}"))) {
      return new ChainReader(draft).behindRoad(chain);
    }
    if (chain != null && chain.group(2) != null && !chain.group(2).matches("号|#")) {
      return at;
    }
    var plate = matcher(Numerals.PLATE, at);
    if (!plate.lookingAt() || plate.group(2) == null && plate.group(3) == null && !BARE_PLATE.matcher(plate.group()).matches()) {
      return at;
    }
    if ("号楼".equals(plate.group(2))) {
      return at;
    }
    draft.add(Element.ROAD_NUMBER, plateText(plate), at, plate.end());
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

  private int word(Matcher worded, int at) {
    String number = NumberText.arabic(worded.group(1));
    String word = worded.group(2);
    int end = worded.end();
    switch (word) {
      case "栋", "幢", "号楼", "#楼" -> building(number, word.equals("#楼") ? "号楼" : word, at, end);
      case "座", "塔" -> add(draft.has(Element.BUILDING) && !draft.has(Element.UNIT) ? Element.UNIT : Element.BUILDING, number + word, at, end);
      case "单元" -> unit(number, at, end);
      case "梯", "门" -> add(Element.UNIT, number + word, at, end);
      case "层", "F" -> add(Element.FLOOR, number + "层", at, end);
      case "楼" -> storey(number, at, end);
      case "宿舍" -> add(number.length() > 2 ? Element.ROOM : Element.BUILDING, number.length() > 2 ? number : number + word, at, end);
      case "室", "房", "号房", "户", "寝室" -> end = room(number, at, end);
      case "铺", "号铺", "商铺", "号商铺", "号铺面", "号门面", "号店面" -> add(Element.ROOM, number + "铺", at, end);
      case "档", "档口", "号档", "号档口" -> add(Element.ROOM, number + "档", at, end);
      case "卡", "号卡", "卡商铺" -> add(Element.ROOM, number + "卡", at, end);
      case "弄", "支弄", "弄堂", "号院", "号大院" -> add(draft.has(Element.ROAD_NUMBER) ? Element.ESTATE : Element.ROAD_NUMBER, number + word, at, end);
      case "号" -> end = house(number, at, end);
      case "#" -> hash(number, at, end);
      case "巷" -> add(Element.ROAD, text.substring(at, end), at, end);
      default -> part(at, end);
    }
    return end;
  }

  /** 1203单元, or 01单元 on a floor, is a suite: a room. */
  private void unit(String number, int from, int until) {
    boolean suite = number.matches("[A-Z]?[0-9]{3,}")
        || draft.has(Element.FLOOR) && !draft.has(Element.UNIT) && !draft.has(Element.ROOM) && !matcher(NUMBER_FOLLOWS, until).lookingAt();
    add(suite ? Element.ROOM : Element.UNIT, suite ? number : number + "单元", from, until);
  }

  private void add(Element element, String value, int from, int until) {
    draft.add(element, value, from, until);
  }

  private void building(String number, String word, int from, int until) {
    boolean again = draft.has(Element.BUILDING) && NumberText.bare(draft.value(Element.BUILDING)).equals(NumberText.bare(number));
    if (!again) {
      add(Element.BUILDING, number + word, from, until);
    }
  }

  /** 3楼 is a floor, but the third building in 3楼2单元501 and in 3楼501; 683楼 always. */
  private void storey(String number, int from, int until) {
    var room = matcher(ROOM_FOLLOWS, until);
    boolean otherFloor = room.lookingAt() && !(number + "层").equals(AddressText.floorOf(room.group(1)))
        && !(room.group(1).length() == 4 && room.group(1).startsWith(number) && tall());
    boolean house = !draft.has(Element.BUILDING) && !draft.has(Element.UNIT)
        && (otherFloor || matcher(UNIT_FOLLOWS, until).lookingAt() || number.matches("[A-Z]|[0-9]{3,}"));
    add(house ? Element.BUILDING : Element.FLOOR, number + (house ? "楼" : "层"), from, until);
  }

  /** Whether what was read last is one building by its name: a number with 楼 is a floor of it. */
  private boolean tall() {
    return draft.last() == Element.ESTATE && TALL.matcher(draft.value(Element.ESTATE)).find();
  }

  private int room(String number, int from, int until) {
    var letter = matcher(LETTER, until);
    boolean lettered = number.matches("[0-9]+") && letter.lookingAt();
    add(Element.ROOM, lettered ? number + letter.group(1) : number, from, lettered ? letter.end() : until);
    return lettered ? letter.end() : until;
  }

  /** 号 says least of all words: a plate, a building, a unit or a room. */
  private int house(String number, int from, int until) {
    boolean numbered = draft.has(Element.ROAD_NUMBER);
    boolean inside = draft.has(Element.BUILDING);
    if (numbered && NumberText.bare(draft.value(Element.ROAD_NUMBER)).equals(number)) {
      return until;
    }
    if (inside || draft.has(Element.UNIT) || draft.has(Element.FLOOR)) {
      boolean unit = inside && !draft.has(Element.UNIT) && !draft.has(Element.FLOOR) && number.length() <= 2
          && matcher(NUMBER_FOLLOWS, until).lookingAt();
      add(unit ? Element.UNIT : Element.ROOM, unit ? number + "号" : number, from, until);
      return until;
    }
    boolean plate = !numbered && (draft.has(Element.ROAD) && draft.last() != Element.ESTATE || matcher(LATER_BUILDING, until, until + NEAR).find()
        || village(draft.last()));
    if (plate) {
      var match = matcher(Numerals.PLATE, from);
      boolean whole = match.lookingAt() && match.end() >= until;
      add(Element.ROAD_NUMBER, whole ? plateText(match) : number + "号", from, whole ? match.end() : until);
      return whole ? match.end() : until;
    }
    boolean hamlet = draft.last() == Element.ESTATE && VILLAGE.matcher(draft.value(Element.ESTATE)).matches();
    if (numbered && !hamlet && DIGITS.matcher(number).matches() && !draft.value(Element.ROAD_NUMBER).endsWith("弄")) {
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
    boolean rural = draft.has(Element.COMMUNITY) && !draft.has(Element.ROAD) && draft.value(Element.COMMUNITY).endsWith("村");
    return last == null || last.isDivision() || last == Element.ESTATE && (rural || !ESTATE_KIND.matcher(draft.value(Element.ESTATE)).find());
  }

  private void hash(String number, int from, int until) {
    if (!draft.has(Element.BUILDING) && !(draft.has(Element.UNIT) && DIGITS.matcher(number).matches())) {
      add(Element.BUILDING, number + "号楼", from, until);
    } else {
      add(Element.ROOM, number, from, until);
    }
  }

  /** A part of an estate or a village: 二期, 三组, A区. */
  private void part(int from, int until) {
    String part = text.substring(from, until);
    if (draft.has(Element.FLOOR)) {
      return;
    }
    if (draft.last() == Element.ESTATE && draft.lastEnd() == from) {
      draft.extend(part, until);
    } else {
      add(Element.ESTATE, part, from, until);
    }
  }

  private int bare(int at) {
    var number = matcher(Numerals.BARE, at);
    boolean stands = number.lookingAt();
    if (!stands) {
      number = matcher(ROOM_FOLLOWS, at);
      if (!number.lookingAt() || !(draft.has(Element.BUILDING) || draft.has(Element.UNIT) || draft.has(Element.ROAD_NUMBER))) {
        return at;
      }
    }
    int part = number.group(1).indexOf('之');
    int end = part < 0 ? number.group(1).length() : part;
    return new BareNumber(draft).read(NumberText.arabic(number.group(1).substring(0, end)) + number.group(1).substring(end), at, number.end());
  }

  private Matcher matcher(Pattern pattern, int at) {
    return matcher(pattern, at, text.length());
  }

  private Matcher matcher(Pattern pattern, int at, int until) {
    return pattern.matcher(text).region(at, Math.min(until, text.length())).useTransparentBounds(true);
  }
}
