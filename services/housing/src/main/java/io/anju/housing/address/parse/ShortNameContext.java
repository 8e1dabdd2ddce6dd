package io.anju.housing.address.parse;

import io.anju.codes.DivisionCode.Level;
import io.anju.housing.address.parse.DivisionNames.NamedDivision;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Decides by what follows whether a shortened name is that of a division, or the beginning of
 * another name.
 */
final class ShortNameContext {

  private static final String ROADS =
      "(?:[东西南北中上下前后新老大小内外环]?[一二三四五六七八九十]?(?:路|街(?!道)|大道|大街|道(?!里|外)|巷|弄|胡同|段)|步行街|正街|后街|[一二三四五六七八九十]+条)";
  private static final String PLACES =
      "内|外|\\p{IsHan}{1,4}族[镇乡]|新区|寺|庙|祠|塔|村|镇|乡|区|县|市|省|州|口|小区|花园|花苑|苑|大厦|广场|国际|城(?![东西南北])|园|新村|家园"
          + "|公寓|银行|酒店|饭店|宾馆|大学|学院|医院|中学|机场|码头|工业|雅苑|名|居|府|楼|栋|坊|公园|商|中心|号|[0-9]";
  private static final String LANDMARKS = "[里桥站门湾河江湖山海港]";

  /**
   * What makes a preceding shortened name something else: 陕西南路 and 南京东路 are roads in Shanghai, 北京大学
   * is not a city.
   */
  private static final Pattern NOT_A_DIVISION =
      Pattern.compile(ROADS + "|" + PLACES + "|" + LANDMARKS);

  /** After a city a shortened district is more likely: 江虹南路 in 杭州滨江江虹南路, but 朝阳门外 in 北京朝阳门外大街. */
  private static final Pattern NOT_A_DIVISION_AFTER_CITY =
      Pattern.compile(
          ROADS
              + "|(?![0-9]+号?(?:大街|路|街))(?:"
              + PLACES
              + ")|"
              + LANDMARKS
              + "(?:[内外东西南北中前后畔景滨岸]|"
              + ROADS
              + "|"
              + PLACES
              + "|公寓|大厦|$| )");

  /**
   * After a name that only one division has, the rest may be any name of its own: 国际商贸城 after 义乌,
   * but neither 商城 nor 大酒店.
   */
  private static final Pattern NO_NAME =
      Pattern.compile(
          ROADS
              + "|(?:"
              + PLACES
              + "|"
              + LANDMARKS
              + "|[大小东南西北])+(?=[0-9A-Z]|$| )|"
              + LANDMARKS
              + "(?:路|街|大道|新区)|[省市区县镇乡村部]|[门祠寺庙塔][内外大]|道[0-9]|\\p{IsHan}(?:路|街|巷|弄)");

  /**
   * What may follow a shortened town. A shortened street may only precede another road or a
   * village, because roads and estates often have the name of a street.
   */
  private static final Pattern AFTER_TOWN = Pattern.compile("\\p{IsHan}{2}");

  private static final Pattern AFTER_STREET =
      Pattern.compile(
          "[0-9]+号?大街|(?![东西南北中上下前后新老])\\p{IsHan}{2,4}?[东西南北中]?[一二三四五六七八九十]?(?:路"
              + "|街(?!道|坊)|大道|大街|巷)(?=[0-9])"
              + "|(?![一二三四五六七八九十])\\p{IsHan}{2,3}村"
              + "|(?![东西南北中上下前后新老一二三四五六七八九十])\\p{IsHan}{2,5}?第?[0-9一二三四五六七八九十]{1,3}(?:巷|坊|弄|排)");

  /** In a district that is written, a longer name that stands by itself: 双屿 before 墨禾大厦. */
  private static final Pattern AFTER_STREET_OF_DISTRICT =
      Pattern.compile("(?![一二三四五六七八九十东西南北])\\p{IsHan}{4}");

  private static final Pattern NO_NAME_OF_STREET = Pattern.compile(".*(?:[路街苑园]|新村)");

  private static final Pattern NAME = Pattern.compile("\\p{IsHan}{2}");
  private static final Pattern NO_STREET = Pattern.compile("开发区|经济|高新|地区|街道|政府|人民|第[一二三四五六七八九]");
  private static final Pattern AFTER_LEVEL_SUFFIX =
      Pattern.compile("\\p{IsHan}{2,7}?(?:路|街|大道|巷|村|社区)|$");
  private static final Pattern NO_SHORT_STREET = Pattern.compile(".*(?:[路街苑园里桥东西南北]|新村)");

  private final Gazetteer gazetteer;

  ShortNameContext(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * Of the counties and streets that share a shortened name, those of the cities that are coded
   * here: 西乡 is a street of Shenzhen where Shenzhen is coded, and not a county of Shaanxi.
   */
  List<NamedDivision> ownCity(List<NamedDivision> all) {
    if (all.size() == 1
        || all.stream()
            .anyMatch(named -> !named.official() && named.level().compareTo(Level.DISTRICT) < 0)) {
      return all;
    }
    var own =
        all.stream()
            .filter(named -> named.official() || gazetteer.codesCityOf(named.code()))
            .toList();
    return own.stream().anyMatch(named -> !named.official()) ? own : all;
  }

  private boolean isOwnCity(List<NamedDivision> candidates) {
    return candidates.stream().allMatch(named -> gazetteer.codesCityOf(named.code()));
  }

  /**
   * Whether a shortened name at the end of what can be read as divisions is one.
   *
   * @param candidates what it may be, the highest level first
   * @param within the codes of the divisions written before it
   */
  boolean fits(
      String text, int from, int until, List<NamedDivision> candidates, Set<String> within) {
    boolean named = gazetteer.at(text, until) != null;
    var level = candidates.getFirst().level();
    boolean only =
        level.compareTo(Level.STREET) < 0
            && isOnly(candidates)
            && (within.isEmpty() || !candidates.getFirst().name().endsWith("区"));
    var other = only ? NO_NAME : within.isEmpty() ? NOT_A_DIVISION : NOT_A_DIVISION_AFTER_CITY;
    if (!named && matchesAt(other, text, until)) {
      return false;
    }
    return switch (level) {
      case PROVINCE, CITY -> true;
      case DISTRICT -> named || !within.isEmpty() || only && matchesAt(NAME, text, until);
      case STREET, COMMUNITY ->
          (!within.isEmpty() || isOwnCity(candidates))
              && (named || street(text, from, until, candidates, within))
              && !longerName(text, from, until);
    };
  }

  /** 义乌 is one county and nothing else; 西乡 is a county of Shaanxi and a street of Shenzhen. */
  private static boolean isOnly(List<NamedDivision> candidates) {
    String first = candidates.getFirst().code();
    return candidates.stream().allMatch(other -> other.code().startsWith(first));
  }

  private static boolean street(
      String text, int from, int until, List<NamedDivision> candidates, Set<String> within) {
    String name = candidates.getFirst().name();
    String written = text.substring(from, until);
    boolean town = name.endsWith("镇") || name.endsWith("乡");
    if (written.endsWith("区") || written.endsWith("街") && name.startsWith(written + "道")) {
      return matchesAt(AFTER_LEVEL_SUFFIX, text, until);
    }
    boolean ofDistrict =
        !within.isEmpty()
            && within.stream().allMatch(above -> above.length() >= Level.DISTRICT.digits())
            && matchesAt(AFTER_STREET_OF_DISTRICT, text, until)
            && !matchesAt(NOT_A_DIVISION, text, until);
    return !(ofDistrict ? NO_NAME_OF_STREET : NO_SHORT_STREET).matcher(written).matches()
        && !matchesAt(NO_STREET, text, until)
        && (town
            ? matchesAt(AFTER_TOWN, text, until) && !matchesAt(NOT_A_DIVISION, text, until)
            : matchesAt(AFTER_STREET, text, until) || ofDistrict);
  }

  /** 民治 is not the street in 民治馨园, where that is an estate. */
  private boolean longerName(String text, int from, int until) {
    var hit = gazetteer.at(text, from);
    return hit != null && hit.until() > until;
  }

  private static boolean matchesAt(Pattern pattern, String text, int from) {
    return pattern.matcher(text).region(from, text.length()).lookingAt();
  }
}
