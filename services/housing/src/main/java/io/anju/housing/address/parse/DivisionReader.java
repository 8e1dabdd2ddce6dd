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

  private static final int MAX_CANDIDATES = 60;

  /** Names that are as likely those of a part of a city or an estate. */
  private static final Pattern COMMON_NAME = Pattern.compile("[东西南北中上下新老城郊市江河湖]{2,3}[区市县]|.*新区");

  /** The end of a full name: 路桥市 is none in 路桥市场. */
  private static final Pattern FULL_NAME = Pattern.compile("[省市区县旗盟州](?![场民政委局立级属域内外])");

  private final DivisionNames names;
  private final ShortNameContext context;

  DivisionReader(DivisionNames names, Gazetteer gazetteer) {
    this.names = names;
    this.context = new ShortNameContext(gazetteer);
  }

  /** A range of text read as divisions, and the position at which the text continues. */
  record Reading(List<Step> steps, Set<String> codes, boolean misplaced, int until, int score) {}

  record Step(NamedDivision named, int from, int until) {}

  /**
   * @param repeated whether this is only the name of a division above, shortened (温州温州瓯海区), which
   *     counts where another division follows
   */
  private record Option(
      List<NamedDivision> candidates,
      int until,
      boolean official,
      boolean misplaced,
      boolean repeated) {}

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
      if (score > best.score()
          && (option.official()
              || !rest.steps().isEmpty() && !rest.misplaced()
              || !option.repeated()
                  && context.fits(text, from, option.until(), option.candidates(), within))) {
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

  /** Words that only introduce divisions, or stand between them by mistake. */
  private static final Pattern BEFORE_DIVISION =
      Pattern.compile(
          "(?:中国|NULL|其[它他](?:地区|区)?|市辖区|(?:[寄收发]件|收货|联系)人|委托件|[省市区县](?=\\p{IsHan}{2,}[省市区县旗盟州]))"
              + "[- ]?");

  /**
   * Reads divisions after words that only introduce them (中国), and a whole other chain that
   * contradicts what is written before it: a form was filled in by itself, and the address is what
   * follows.
   */
  Reading readOn(String text, int from, Set<String> within) {
    int at = skip(text, from);
    var words = BEFORE_DIVISION.matcher(text).region(at, text.length());
    var reading = read(text, at, within);
    if (reading.steps().isEmpty() && words.lookingAt()) {
      at = words.end();
      reading = read(text, at, within);
    }
    boolean whole =
        !reading.steps().isEmpty()
            && !reading.misplaced()
            && reading.until() > at
            && reading.steps().getLast().named().level() != Level.PROVINCE;
    if (within.isEmpty() || whole) {
      return reading;
    }
    var other = read(text, at, Set.of());
    return other.steps().size() > 1
            && other.steps().getFirst().named().level().compareTo(Level.CITY) <= 0
            && other.steps().getFirst().named().official()
            && !other.misplaced()
            && other.until() > reading.until()
        ? new Reading(other.steps(), other.codes(), true, other.until(), other.score())
        : reading;
  }

  /**
   * Whether a division begins here under its full name, so that a name before it ends.
   *
   * @param within the codes of the divisions written before it; a city or a county must lie there
   */
  boolean begins(String text, int at, Set<String> within) {
    for (var hit : names.at(text, at)) {
      if (hit.until() - at > 2
          && !COMMON_NAME.matcher(text).region(at, hit.until()).matches()
          && FULL_NAME.matcher(text).region(hit.until() - 1, text.length()).lookingAt()
          && hit.value().stream().anyMatch(named -> isFull(named, within))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFull(NamedDivision named, Set<String> within) {
    return named.official()
        && named.level() != Level.STREET
        && (within.isEmpty()
            || named.level() == Level.PROVINCE
            || within.stream()
                .anyMatch(
                    above -> named.code().startsWith(above) || above.startsWith(named.code())));
  }

  /** 福田市场 is a market, and not a city of former times. */
  private static boolean isWhole(String text, int until) {
    return text.charAt(until - 1) != '市'
        || until == text.length()
        || "场政".indexOf(text.charAt(until)) < 0;
  }

  private List<Option> options(String text, int from, Set<String> within) {
    var options = new ArrayList<Option>();
    for (var hit : names.at(text, from)) {
      if (!isWhole(text, hit.until())) {
        continue;
      }
      for (var candidates :
          within.isEmpty()
              ? unplaced(context.ownCity(hit.value()))
              : byLevel(hit.value()).values()) {
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
          options.add(new Option(inside, hit.until(), official, false, false));
        } else if (!repeated.isEmpty() && official) {
          options.add(new Option(keepNarrower(within, repeated), hit.until(), true, false, false));
        } else if (!repeated.isEmpty()) {
          options.add(new Option(keepNarrower(within, repeated), hit.until(), false, false, true));
        } else if (official
            && hit.until() - from > 2
            && candidates.size() <= 8
            && candidates.getFirst().level() != Level.STREET) {
          var near = sameProvince(candidates, within);
          if (!near.isEmpty()) {
            options.add(new Option(near, hit.until(), true, true, false));
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

  /**
   * Without a division above it a shortened name may belong to any level: 新安 is a county of Henan
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
