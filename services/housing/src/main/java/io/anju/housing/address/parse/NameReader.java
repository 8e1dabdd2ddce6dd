package io.anju.housing.address.parse;

import io.anju.housing.address.NumberText;
import io.anju.housing.address.text.Characters;
import io.anju.housing.address.text.Numerals;
import java.util.regex.Pattern;

/**
 * Reads text that is neither a number nor a known name: roads by their suffixes, everything else as
 * an estate.
 */
final class NameReader {

  /**
   * No name is longer. Without a limit the time to read a text of nothing but roads would grow with
   * the square of its length.
   */
  private static final int MAX_LENGTH = 60;

  private static final Pattern ROAD =
      Pattern.compile(
          "(.{1,14}?(?:大道|大街|胡同|公路|国道|省道|县道|环路|(?<!铁)路|街(?!道|区|坊|口|公寓|花园|广场|大厦|小区|百货|影城|村)|"
              + "[一二三四五六七八九十]{1,3}条(?=[0-9甲乙丙]|"
              + " |$)|巷|(?<![号铁轻高产])线(?=[0-9])|弄(?!堂|[东西南北][一二三四五六七八九十])|(?<![街隧渠河通人])道(?!口))(?!大道|大街|路(?!口)|街|巷|胡同))"
              + "((?:[东西南北中]?[一二三四五六七八九十]段|[东西南北中]段|辅路|[东西南北中](?=[0-9]))?)");
  private static final Pattern AREA =
      Pattern.compile(
          "(.{0,12}(?:社区|小区|工业区|工业园|开发区|科技园|产业园|软件园|高新区|园区|新区|新村|[东西南北中]区)|.{1,12}(?:镇|村"
              + "|城(?!市)))(?!花园|小区|公寓|新村|家园|广场|大厦|中心|国际|[东西南北]?苑)(.{2,})");

  /** 墨禾大厦墨里路: the word of a place ends it. */
  private static final Pattern PLACE_BEFORE_ROAD =
      Pattern.compile(
          "(.{2,12}(?:大厦|大楼|花园|公寓|广场|市场|商城|商场|家园|中心|酒店|宾馆|医院|学校|公司))(\\p{IsHan}{2,}|[0-9].*)");

  private static final Pattern NEARBY =
      Pattern.compile("斜?对面|旁(?:边|$| )|(?<=[店场站楼行校厦馆所局])旁|附近|隔壁|[东西南北]{1,2}侧");
  private static final Pattern NUMBERED_ROAD =
      Pattern.compile("[0-9]{1,3}(?=[东西南北中]?(?:路|道|街|大道|大街|马路|环路))");
  private static final Pattern ONLY_ROAD =
      Pattern.compile("[东西南北中上下前后]?[一二三四五六七八九十]?(?:路|街|大道|大街|巷|道)");
  private static final Pattern DIRECTION_ONLY = Pattern.compile("[东西南北](?:路|街)");

  /** An alley off a road: 博览大道东一巷. */
  private static final Pattern ALLEY_OFF_ROAD =
      Pattern.compile("(?:头|[东西南北]?[一二三四五六七八九十]{1,3})(?:条|巷)(?=[0-9甲乙丙丁附]|$| )");

  /** 桃园二巷 is one name, 格水村三巷 are two. */
  private static final Pattern ALLEY =
      Pattern.compile("[一二三四五六七八九十]{1,3}(?:巷|弄(?!堂)|条)(?=[0-9甲乙丙丁附]|$| )");

  /** 东15巷 is another lane than 15巷. */
  private static final Pattern SIDE_LANE =
      Pattern.compile("[东西南北中上下前后新老大小横直](?:[0-9]{1,3}|[一二三四五六七八九十]{1,3})(?:巷|坊|条|弄|排)");

  private static final Pattern PLACE =
      Pattern.compile(".*(?:[村庄坊围屯寨里社组队排区期苑]|小区|.{2,}花园|.{2,}家园|公寓|大院)");

  /** In industrial areas roads are numbered: 洋涌工业区八路. */
  private static final Pattern INDUSTRIAL_AREA = Pattern.compile("(?:工业[区园]|园区|开发区|科技园|产业园)$");

  private static final Pattern NUMBERED_ALLEY = Pattern.compile("[一二三四五六七八九十]{1,2}(?:路|街|巷|道)");
  private static final Pattern CONTINUED =
      Pattern.compile("[东西南北中上下前后]?[一二三四五六七八九十]?(?:路|街|大道|巷|胡同)|社区|居委会|村委会");
  private static final Pattern WING =
      Pattern.compile(
          "(.*?)((?:[东西南北中前后主副附裙塔]|综合|办公|教学|宿舍|商业|公寓|科研)(?:楼|座|塔|栋)|(?<=大学|学院|中学|小学|医院|校区"
              + "|园区|公司|大院)\\p{IsHan}{2,3}楼)");
  private static final Pattern USE = Pattern.compile("综合|办公|教学|宿舍|商业|公寓|科研|学生");
  private static final Pattern NO_NAME = Pattern.compile("(?:[的在之内里外侧处号楼层室房收转交及和与、附近旁路口有限公司]|单元)+");

  private final String text;
  private final ParseState state;
  private final Gazetteer gazetteer;
  private final NumberReader numbers;
  private final DivisionReader divisions;

  NameReader(
      String text,
      ParseState state,
      Gazetteer gazetteer,
      NumberReader numbers,
      DivisionReader divisions) {
    this.text = text;
    this.state = state;
    this.gazetteer = gazetteer;
    this.numbers = numbers;
    this.divisions = divisions;
  }

  /** Whether a known name is only the beginning of another one: 科苑 is not meant in 科苑南路. */
  static boolean continues(String text, int at, NameDictionary.Hit<Element> hit) {
    return Numerals.isInside(text, at)
        || Numerals.isInside(text, hit.until())
        || hit.value() != Element.ROAD
            && CONTINUED.matcher(text).region(hit.until(), text.length()).lookingAt();
  }

  int read(int at) {
    int end = end(at);
    if (isBeforeDivision(end)) {
      // What stands before the divisions is a remark.
      return end;
    }
    var lane = SIDE_LANE.matcher(text).region(at, text.length());
    if (end == at + 1 && lane.lookingAt()) {
      road(at, lane.end());
      return lane.end();
    }
    var road = ROAD.matcher(text).region(at, end);
    road.useTransparentBounds(true);
    if (road.lookingAt()) {
      int from = roadBegin(at, road.end(1));
      int until = road.end();
      // 东路 is not a name by itself: 东路桥大道 is one road.
      if (from == at
          && until < end
          && DIRECTION_ONLY.matcher(road.group(1)).matches()
          && road.region(until, end).lookingAt()) {
        until = road.end();
      }
      var alleyOffRoad = ALLEY_OFF_ROAD.matcher(text).region(until, text.length());
      until = alleyOffRoad.lookingAt() ? alleyOffRoad.end() : until;
      if (from > at) {
        estate(at, from);
      }
      road(from, until);
      // 中山路口 lies on 中山路.
      if (until < text.length() && text.charAt(until) == '口') {
        state.understood(until, until + 1);
        return until + 1;
      }
      return until;
    }
    var alley = ALLEY.matcher(text).region(end, text.length());
    if (!state.has(Element.ROAD)
        && alley.lookingAt()
        && !PLACE.matcher(text.substring(at, end)).matches()) {
      road(at, alley.end());
      return alley.end();
    }
    estate(at, end);
    return end;
  }

  /** Up to the next number, blank or known name. */
  private int end(int at) {
    int end = at + 1;
    int longest = Math.min(text.length(), at + MAX_LENGTH);
    while (end < longest
        && Characters.isNumberLike(text.charAt(end - 1))
        && Characters.isNumberLike(text.charAt(end))) {
      end++;
    }
    while (end < longest) {
      char next = text.charAt(end);
      var numbered = NUMBERED_ROAD.matcher(text).region(end, text.length());
      if (Character.isDigit(next) && numbered.lookingAt()) {
        end = numbered.end();
        continue;
      }
      boolean letter = Characters.isNumberLike(next);
      if (next == ' '
          || next == '-'
          || next == '#'
          || letter && numbers.begins(end)
          || !letter && startsNumeral(next) && numbers.begins(end)) {
        return end;
      }
      if (letter && end + 1 == text.length()) {
        return end;
      }
      var hit = gazetteer.at(text, end);
      if (hit != null && !continues(text, end, hit)) {
        return end;
      }
      if (isNearby(end) || numbers.startsWithoutDigit(end) || isBeforeDivision(end)) {
        return end;
      }
      end++;
    }
    return end;
  }

  /** Whether a division follows although only divisions, or nothing, have been read. */
  private boolean isBeforeDivision(int at) {
    var last = state.last();
    return (last == null || last.isDivision()) && divisions.begins(text, at, state.divisions());
  }

  private static boolean startsNumeral(char next) {
    return NumberText.CHINESE.indexOf(next) >= 0
        || next == '第'
        || "甲乙丙丁戊".indexOf(next) >= 0
        || next == '负';
  }

  private boolean isNearby(int at) {
    return switch (text.charAt(at)) {
      case '对', '斜', '旁', '附', '隔', '东', '西', '南', '北' ->
          NEARBY.matcher(text).region(at, text.length()).useTransparentBounds(true).lookingAt();
      default -> false;
    };
  }

  /** 科技园科苑路: the road begins after the area. */
  private int roadBegin(int at, int end) {
    var area = AREA.matcher(text).region(at, end);
    boolean areaBeforeRoad =
        area.matches()
            && (!ONLY_ROAD.matcher(area.group(2)).matches()
                || NUMBERED_ALLEY.matcher(area.group(2)).matches()
                    && INDUSTRIAL_AREA.matcher(area.group(1)).find());
    if (areaBeforeRoad) {
      return area.end(1);
    }
    var place = PLACE_BEFORE_ROAD.matcher(text).region(at, end);
    return place.matches() && !ONLY_ROAD.matcher(place.group(2)).matches() ? place.end(1) : at;
  }

  private void road(int from, int until) {
    state.add(Element.ROAD, text.substring(from, until), from, until);
  }

  private void estate(int from, int until) {
    String name = text.substring(from, until);
    var wing = WING.matcher(name);
    if (wing.matches() && wing.group(1).isEmpty() && state.has(Element.BUILDING)) {
      if (!state.has(Element.UNIT) && !USE.matcher(name).lookingAt()) {
        state.add(Element.UNIT, name, from, until);
      }
      return;
    }
    if (wing.matches()
        && !state.has(Element.BUILDING)
        && (wing.group(1).isEmpty()
            ? state.has(Element.ESTATE) || state.has(Element.ROAD_NUMBER)
            : SuffixedNumberReader.isEstateKind(wing.group(1)))) {
      if (wing.group(1).length() >= 2) {
        state.add(Element.ESTATE, wing.group(1), from, from + wing.end(1));
      }
      state.add(Element.BUILDING, wing.group(2), from + wing.start(2), until);
      return;
    }
    boolean afterBuilding =
        state.has(Element.ROOM)
            || state.has(Element.UNIT)
            || state.has(Element.FLOOR)
            || state.has(Element.BUILDING) && state.has(Element.ESTATE);
    if (name.length() < 2 || afterBuilding || NO_NAME.matcher(name).matches()) {
      return;
    }
    var area = AREA.matcher(name);
    if (area.matches() && !state.has(Element.ROAD_NUMBER)) {
      state.add(Element.ESTATE, area.group(1), from, from + area.end(1));
      state.add(Element.ESTATE, area.group(2), from + area.start(2), until);
    } else {
      state.add(Element.ESTATE, name, from, until);
    }
  }
}
