package io.anju.housing.address.parse;

import io.anju.codes.DivisionCode.Level;
import io.anju.housing.address.parse.DivisionNames.NamedDivision;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads the divisions at a position of a text. Each must lie in the one before it; levels may be
 * missing, names shortened or written twice.
 */
final class DivisionReader {

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
   * What may follow a shortened town. A shortened street may only precede another road or a
   * village, because roads and estates often have the name of a street.
   */
  private static final Pattern AFTER_TOWN = Pattern.compile("\\p{IsHan}{2}");

  private static final Pattern AFTER_STREET =
      Pattern.compile(
          "[0-9]+号?大街|(?![东西南北中上下前后新老])\\p{IsHan}{2,4}?[东西南北中]?[一二三四五六七八九十]?(?:路"
              + "|街(?!道|坊)|大道|大街|巷)(?=[0-9])"
              + "|(?![一二三四五六七八九十])\\p{IsHan}{2,3}村");
  private static final Pattern NO_STREET = Pattern.compile("开发区|经济|高新|地区|街道|政府|人民|第[一二三四五六七八九]");
  private static final Pattern AFTER_LEVEL_SUFFIX =
      Pattern.compile("\\p{IsHan}{2,7}?(?:路|街|大道|巷|村|社区)|$");
  private static final Pattern NO_SHORT_STREET = Pattern.compile(".*(?:[路街苑园里桥东西南北]|新村)");
  private static final int MAX_CANDIDATES = 60;

  private final DivisionNames names;
  private final Gazetteer gazetteer;

  DivisionReader(DivisionNames names, Gazetteer gazetteer) {
    this.names = names;
    this.gazetteer = gazetteer;
  }

  /** A range of text read as divisions, and the position at which the text continues. */
  record Reading(List<Step> steps, Set<String> codes, boolean misplaced, int until, int score) {}

  record Step(NamedDivision named, int from, int until) {}

  private record Option(
      List<NamedDivision> candidates, int until, boolean official, boolean misplaced) {}

  Reading read(String text, int from, Set<String> within) {
    return read(text, skip(text, from), within, 0);
  }

  private Reading read(String text, int from, Set<String> within, int depth) {
    var best = new Reading(List.of(), within, false, from, 0);
    if (depth > 8) {
      return best;
    }
    for (var option : options(text, from, within)) {
      var codes = new HashSet<String>();
      option.candidates().forEach(named -> codes.add(named.code()));
      var rest = read(text, skip(text, option.until()), codes, depth + 1);
      int score =
          rest.score()
              + (option.until() - from) * 10
              + (option.official() ? 5 : 0)
              - (option.misplaced() ? 15 : 0)
              - option.candidates().getFirst().level().ordinal();
      if (score > best.score() && (option.official() || fits(text, from, option, within, rest))) {
        var steps = new ArrayList<Step>();
        steps.add(new Step(option.candidates().getFirst(), from, option.until()));
        steps.addAll(rest.steps());
        best =
            new Reading(
                steps,
                narrowed(rest.codes(), codes),
                option.misplaced() || rest.misplaced(),
                rest.until(),
                score);
      }
    }
    return best;
  }

  /** The deepest codes, or those of this level where the rest left none. */
  private static Set<String> narrowed(Set<String> deeper, Set<String> own) {
    return deeper.isEmpty() ? own : deeper;
  }

  private List<Option> options(String text, int from, Set<String> within) {
    var options = new ArrayList<Option>();
    for (var hit : names.at(text, from)) {
      for (var candidates :
          within.isEmpty() ? unplaced(hit.value()) : byLevel(hit.value()).values()) {
        var inside =
            candidates.stream()
                .filter(named ->
                    within.isEmpty()
                        || within.stream().anyMatch(above -> below(named.code(), above)))
                .toList();
        var repeated =
            candidates.stream()
                .filter(named -> within.stream().anyMatch(above -> above.startsWith(named.code())))
                .toList();
        boolean official = candidates.getFirst().official();
        if (!inside.isEmpty()
            && inside.size() <= MAX_CANDIDATES
            && (!within.isEmpty() || hit.until() - from > 2 || !shortOfficial(inside.getFirst()))) {
          options.add(new Option(inside, hit.until(), official, false));
        } else if (!repeated.isEmpty() && official) {
          options.add(new Option(keepNarrower(within, repeated), hit.until(), true, false));
        } else if (official
            && hit.until() - from > 2
            && candidates.size() <= 8
            && candidates.getFirst().level() != Level.STREET) {
          var near = sameProvince(candidates, within);
          if (!near.isEmpty()) {
            options.add(new Option(near, hit.until(), true, true));
          }
        }
      }
    }
    return options;
  }

  /**
   * A city that is written above decides: 东城区 after 广东省东莞市 is no district of Beijing. Within its
   * province a district may have been given to another city, and a province alone may be wrong.
   */
  private static List<NamedDivision> sameProvince(
      List<NamedDivision> candidates, Set<String> within) {
    var provinces =
        within.stream()
            .filter(above -> above.length() >= Level.CITY.digits())
            .map(above -> above.substring(0, Level.PROVINCE.digits()))
            .collect(Collectors.toSet());
    return candidates.stream()
        .filter(named ->
            provinces.isEmpty()
                || provinces.contains(named.code().substring(0, Level.PROVINCE.digits())))
        .toList();
  }

  /** A repeated name does not widen what is meant. */
  private static List<NamedDivision> keepNarrower(
      Set<String> within, List<NamedDivision> repeated) {
    var first = repeated.getFirst();
    return within.stream()
        .map(code -> new NamedDivision(code, first.name(), first.level(), true))
        .toList();
  }

  private static boolean below(String code, String above) {
    return code.length() > above.length() && code.startsWith(above);
  }

  /** 东区 and 城区 are districts only after their city. */
  private static boolean shortOfficial(NamedDivision named) {
    return named.official() && named.name().length() <= 2;
  }

  private boolean fits(String text, int from, Option option, Set<String> within, Reading rest) {
    if (!rest.steps().isEmpty() && !rest.misplaced()) {
      return true;
    }
    boolean named = gazetteer.at(text, option.until()) != null;
    var other = within.isEmpty() ? NOT_A_DIVISION : NOT_A_DIVISION_AFTER_CITY;
    if (!named && matchesAt(other, text, option.until())) {
      return false;
    }
    return switch (option.candidates().getFirst().level()) {
      case PROVINCE, CITY -> true;
      case DISTRICT -> named || !within.isEmpty();
      case STREET, COMMUNITY ->
          !within.isEmpty()
              && (named || street(text, from, option))
              && !longerName(text, from, option.until());
    };
  }

  private static boolean street(String text, int from, Option option) {
    String name = option.candidates().getFirst().name();
    String written = text.substring(from, option.until());
    boolean town = name.endsWith("镇") || name.endsWith("乡");
    if (written.endsWith("区") || written.endsWith("街") && name.startsWith(written + "道")) {
      return matchesAt(AFTER_LEVEL_SUFFIX, text, option.until());
    }
    return !NO_SHORT_STREET.matcher(written).matches()
        && !matchesAt(NO_STREET, text, option.until())
        && (town
            ? matchesAt(AFTER_TOWN, text, option.until())
                && !matchesAt(NOT_A_DIVISION, text, option.until())
            : matchesAt(AFTER_STREET, text, option.until()));
  }

  /** 民治 is not the street in 民治馨园, where that is an estate. */
  private boolean longerName(String text, int from, int until) {
    var hit = gazetteer.at(text, from);
    return hit != null && hit.until() > until;
  }

  private static boolean matchesAt(Pattern pattern, String text, int from) {
    return pattern.matcher(text).region(from, text.length()).lookingAt();
  }

  /**
   * Without a division above it a shortened name may belong to any level: 西乡 is a county of Shaanxi
   * and a street of Shenzhen.
   */
  private static List<List<NamedDivision>> unplaced(List<NamedDivision> all) {
    var candidates =
        new ArrayList<List<NamedDivision>>(
            byLevel(all.stream().filter(NamedDivision::official).toList()).values());
    var shortened =
        all.stream()
            .filter(named -> !named.official())
            .sorted(Comparator.comparing(NamedDivision::level))
            .toList();
    if (!shortened.isEmpty()) {
      candidates.add(shortened);
    }
    return candidates;
  }

  private static Map<Integer, List<NamedDivision>> byLevel(List<NamedDivision> all) {
    var levels = new HashMap<Integer, List<NamedDivision>>(2);
    all.forEach(named ->
        levels
            .computeIfAbsent(
                named.level().ordinal() * 2 + (named.official() ? 0 : 1), _ -> new ArrayList<>())
            .add(named));
    return levels;
  }

  static int skip(String text, int from) {
    int at = from;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '-')) {
      at++;
    }
    return at;
  }
}
