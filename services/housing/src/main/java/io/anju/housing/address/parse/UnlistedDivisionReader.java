package io.anju.housing.address.parse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads divisions that are on no list by the form of their names: new and former ones, and those
 * below the street.
 */
final class UnlistedDivisionReader {

  private static final String AREA = "\\p{IsHan}{0,8}?(?:开发区|高新区|新区|工业园区|合作区|示范区|度假区|保税区)";
  private static final String NO_ROAD = "(?!路|街|大道|政府|道[0-9]|巷)";
  private static final Pattern DISTRICT =
      Pattern.compile(
          "(?:"
              + AREA
              + "|高新[东西南北]区|\\p{IsHan}{1,4}?(?<![小社园业校厂景街片山库东西南北中一二三四五六七八九十])[区县]"
              + "|\\p{IsHan}{1,3}[左右][前中后]旗"
              + "|\\p{IsHan}{2}[东西南北中]区(?=\\p{IsHan}{1,4}(?:街道|镇)))"
              + NO_ROAD);

  /** A city whose name is misspelt: 乐青市. */
  private static final Pattern CITY =
      Pattern.compile("\\p{IsHan}{2,3}?市(?=\\p{IsHan}{2})(?![场民政委局立级属域区内外中医公人第])");

  private static final Pattern CITY_ALONE =
      Pattern.compile("\\p{IsHan}{2}市(?=\\p{IsHan}{1,3}(?:[区县]|街道|镇)(?!路|街|大道))(?![场民政委局立级属域区内外])");

  /** Without a division before it: 下关区, but neither 二区 nor 园区. */
  private static final Pattern ALONE =
      Pattern.compile(
          "\\p{IsHan}{1,3}?(?:(?<=..)(?<![小社园业校厂景街片山库新东西南北中前后一二三四五六七八九十])区|县(?![城政医中人委一二]))"
              + NO_ROAD
              + "(?=\\p{IsHan}{2})|"
              + AREA
              + "(?=\\p{IsHan}{2,5}(?:镇|街道|乡))");

  private static final Pattern STREET =
      Pattern.compile("\\p{IsHan}{2,6}?(?:街道(?:办事处|办)?|镇(?!路|街|道[^路]|中心|政府)|乡(?![村镇路街亲愁道]))");
  private static final Pattern STREET_ALONE =
      Pattern.compile(
          "\\p{IsHan}{2,4}?(?:街道(?:办事处|办)?|(?<![城小集村重])镇(?![东西南北中]?[路街道]|中心|政府)"
              + "|乡(?![村镇路街亲愁道]))"
              + "(?=\\p{IsHan})");
  private static final Pattern COMMUNITY =
      Pattern.compile(
          "[\\p{IsHan}0-9]{1,8}?(?:社区居委会|社区居民委员会|居民委员会|社区(?!医|服务|卫生)|居委会|村民委员会|村委会?|行政村)");
  private static final String VILLAGE_NAME =
      "\\p{IsHan}{1,5}?(?<![一二三四五六七八九十新])村(?!民|口|里|前|后|委|工业|[东西南北中上下前后]?(?:路|街|大街|大道|道|巷))";
  private static final Pattern VILLAGE = Pattern.compile(VILLAGE_NAME + "(?!镇(?![东西南北中]?[路街]))");

  /**
   * 村 after a street of a city may be an estate; with its groups or a road it is an administrative
   * village.
   */
  private static final Pattern VILLAGE_OF_GROUPS =
      Pattern.compile(
          VILLAGE_NAME
              + "(?=第?[0-9一二三四五六七八九十]{1,3}[组屯社队]"
              + "|\\p{IsHan}{1,4}(?:组|屯|路|街)(?=[0-9]|$| )|[东西南北]区[0-9]+排)");

  private static final Pattern GROUP =
      Pattern.compile(
          "第?[0-9一二三四五六七八九十]{1,3}社|\\p{IsHan}{1,5}?(?:村民小组|小组|组|屯|生产队)(?=[0-9A-Z附]|$| )");

  private final String text;
  private final ParseState state;
  private final DivisionReader listed;

  UnlistedDivisionReader(String text, ParseState state, DivisionReader listed) {
    this.text = text;
    this.state = state;
    this.listed = listed;
  }

  /** The position at which the division ends; the given one where there is none. */
  int read(int at) {
    var last = state.last();
    if (last == null) {
      int city = read(at, CITY_ALONE, Element.CITY, 3);
      if (city > at) {
        return city;
      }
      int district = read(at, ALONE, Element.DISTRICT, 3);
      int street = district > at ? district : read(at, STREET_ALONE, Element.STREET, 3);
      return street > at ? street : read(at, COMMUNITY, Element.COMMUNITY, 4);
    }
    return switch (last) {
      case PROVINCE -> {
        int city = read(at, CITY, Element.CITY, 3);
        yield city > at ? city : read(at, ALONE, Element.DISTRICT, 2);
      }
      case CITY -> {
        int city = read(at, CITY, Element.DISTRICT, 3);
        int district = city > at ? city : read(at, DISTRICT, Element.DISTRICT, 2);
        yield district > at ? district : read(at, STREET, Element.STREET, 3);
      }
      case DISTRICT -> {
        int street = read(at, STREET, Element.STREET, 3);
        yield street > at ? street : community(at, last);
      }
      case STREET -> community(at, last);
      case COMMUNITY -> read(at, GROUP, Element.ESTATE, 2);
      case ROAD, ROAD_NUMBER, ESTATE, BUILDING, UNIT, FLOOR, ROOM ->
          read(at, COMMUNITY, Element.COMMUNITY, 4);
    };
  }

  /** Villages belong to towns and counties; in a city 村 is a division only with its groups. */
  private int community(int at, Element last) {
    int community = read(at, COMMUNITY, Element.COMMUNITY, 3);
    if (community > at) {
      return community;
    }
    String above = state.value(last);
    boolean rural =
        above.endsWith("镇") || above.endsWith("乡") || above.endsWith("县") || above.endsWith("旗");
    return read(at, rural ? VILLAGE : VILLAGE_OF_GROUPS, Element.COMMUNITY, 2);
  }

  private int read(int at, Pattern pattern, Element element, int shortest) {
    var match = matcher(pattern, at);
    boolean alreadyRead = state.has(element);
    if (!match.lookingAt()
        || match.end() - at < shortest
        || alreadyRead && !match.group().equals(state.value(element))
        || containsListed(at, match.end())) {
      return at;
    }
    state.add(element, match.group(), at, match.end());
    return match.end();
  }

  /** 乐清市 begins within 温州的乐清市南岳镇. */
  private boolean containsListed(int from, int until) {
    for (int at = from + 1; at + 2 < until; at++) {
      if (listed.begins(text, at, state.divisions())) {
        return true;
      }
    }
    return false;
  }

  private Matcher matcher(Pattern pattern, int at) {
    return pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
  }
}
