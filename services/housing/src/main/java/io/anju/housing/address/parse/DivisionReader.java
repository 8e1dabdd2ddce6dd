package io.anju.housing.address.parse;

import io.anju.codes.DivisionCode.Level;
import io.anju.housing.address.parse.DivisionNames.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/** Reads the divisions at a place of a text: each lies in the one before it, levels may be left out, names shortened or said twice. */
final class DivisionReader {

  /** Behind a shortened name these make it something else: 陕西南路 is a road in Shanghai, 南京东路 is one, 北京大学 is no city. */
  private static final Pattern ELSE = Pattern.compile("(?:[东西南北中上下前后新老大小内外环]?[一二三四五六七八九十]?(?:路|街(?!道)|大道|大街|道|巷|弄|胡同|段)"
      + "|里|新区|桥|站|门|寺|庙|祠|塔|湾|河|江|湖|山|海|港|村|镇|乡|区|县|市|省|州|口|小区|花园|花苑|苑|大厦|广场|国际|城|园|新村|家园|公寓|银行|酒店|饭店|宾馆|大学|学院|医院|中学"
      + "|机场|码头|工业|雅苑|名|居|府|楼|栋|坊|公园|商|中心|号|[0-9])");
  private static final int MANY = 60;

  private final DivisionNames names;
  /** Whether one of the register's own names begins there. */
  private final BiPredicate<String, Integer> known;

  DivisionReader(DivisionNames names, BiPredicate<String, Integer> known) {
    this.names = names;
    this.known = known;
  }

  /** A stretch read as divisions, and where the text goes on. */
  record Reading(List<Step> steps, Set<String> codes, boolean misplaced, int until, int score) {}

  record Step(Named named, int from, int until) {}

  private record Option(List<Named> meant, int until, boolean official, boolean misplaced) {}

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
      option.meant().forEach(named -> codes.add(named.code()));
      var rest = read(text, skip(text, option.until()), codes, depth + 1);
      int score = rest.score() + (option.until() - from) * 10 + (option.official() ? 5 : 0) - (option.misplaced() ? 15 : 0)
          - option.meant().getFirst().level().ordinal();
      if (score > best.score() && (option.official() || fits(text, option, within, rest))) {
        var steps = new ArrayList<Step>();
        steps.add(new Step(option.meant().getFirst(), from, option.until()));
        steps.addAll(rest.steps());
        best = new Reading(steps, narrowed(rest.codes(), codes), option.misplaced() || rest.misplaced(), rest.until(), score);
      }
    }
    return best;
  }

  /** The deepest codes; where what follows left none, those of this level. */
  private static Set<String> narrowed(Set<String> deeper, Set<String> own) {
    return deeper.isEmpty() ? own : deeper;
  }

  private List<Option> options(String text, int from, Set<String> within) {
    var options = new ArrayList<Option>();
    for (var hit : names.at(text, from)) {
      for (var meant : within.isEmpty() ? unplaced(hit.value()) : byLevel(hit.value()).values()) {
        var inside = meant.stream().filter(named -> within.isEmpty() || within.stream().anyMatch(above -> below(named.code(), above))).toList();
        var again = meant.stream().filter(named -> within.stream().anyMatch(above -> above.startsWith(named.code()))).toList();
        boolean official = meant.getFirst().official();
        if (!inside.isEmpty() && inside.size() <= MANY && (!within.isEmpty() || hit.until() - from > 2 || !shortOfficial(inside.getFirst()))) {
          options.add(new Option(inside, hit.until(), official, false));
        } else if (!again.isEmpty() && official) {
          options.add(new Option(keep(within, again), hit.until(), true, false));
        } else if (official && hit.until() - from > 2 && meant.size() <= 8 && meant.getFirst().level() != Level.STREET) {
          options.add(new Option(meant, hit.until(), true, true));
        }
      }
    }
    return options;
  }

  /** Said again: what is meant stays what was meant. */
  private static List<Named> keep(Set<String> within, List<Named> again) {
    var first = again.getFirst();
    return within.stream().map(code -> new Named(code, first.name(), first.level(), true)).toList();
  }

  private static boolean below(String code, String above) {
    return code.length() > above.length() && code.startsWith(above);
  }

  /** 东区 and 城区 are districts only behind their city. */
  private static boolean shortOfficial(Named named) {
    return named.official() && named.name().length() <= 2;
  }

  private boolean fits(String text, Option option, Set<String> within, Reading rest) {
    if (!rest.steps().isEmpty() && !rest.misplaced()) {
      return true;
    }
    boolean named = known.test(text, option.until());
    if (!named && ELSE.matcher(text).region(option.until(), text.length()).lookingAt()) {
      return false;
    }
    return switch (option.meant().getFirst().level()) {
      case PROVINCE, CITY -> true;
      case DISTRICT -> named || !within.isEmpty();
      case STREET, COMMUNITY -> named && !within.isEmpty();
    };
  }

  /** With nothing above it, a shortened name may be of any level: 西乡 is a county far away, and a street of Shenzhen. */
  private static List<List<Named>> unplaced(List<Named> all) {
    var meant = new ArrayList<List<Named>>(byLevel(all.stream().filter(Named::official).toList()).values());
    var shortened = all.stream().filter(named -> !named.official()).sorted(Comparator.comparing(Named::level)).toList();
    if (!shortened.isEmpty()) {
      meant.add(shortened);
    }
    return meant;
  }

  private static Map<Integer, List<Named>> byLevel(List<Named> all) {
    var levels = new HashMap<Integer, List<Named>>(2);
    all.forEach(named -> levels.computeIfAbsent(named.level().ordinal() * 2 + (named.official() ? 0 : 1), _ -> new ArrayList<>()).add(named));
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
