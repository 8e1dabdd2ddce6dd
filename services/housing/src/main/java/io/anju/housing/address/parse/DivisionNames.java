package io.anju.housing.address.parse;

import io.anju.codes.DivisionCode.Level;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The names of the country's divisions, official and shortened, with the codes they may mean. */
public final class DivisionNames {

  /** A name that does not say what it is (百步亭花园, 松山湖) may be that of a road or an estate as well. */
  private static final Pattern WORDED = Pattern.compile("(?:[省市区县旗盟州镇乡]|街道|地区|苏木|农场|林场|牧场|兵团|[0-9一二三四五六七八九十]团)$");

  private final NameBook<List<Named>> book = new NameBook<>();
  /** What divisions were called before they rose in rank; valid where no division has that name today. */
  private final Map<String, List<Named>> former = new HashMap<>();
  /** The names of provinces, cities and districts by their codes. */
  private final Map<String, String> names = new HashMap<>();

  /**
   * A division under one of its names.
   *
   * @param name as the registry writes it
   * @param official whether it is written in full
   */
  record Named(String code, String name, Level level, boolean official) {}

  /** @param spoken the name without what only fills a level; where it is empty nothing is added */
  public void add(String code, Level level, String spoken) {
    if (spoken.isEmpty()) {
      return;
    }
    put(spoken, new Named(code, spoken, level, WORDED.matcher(spoken).find()));
    if (level == Level.DISTRICT && spoken.endsWith("自治县")) {
      put(ShortNames.of(spoken, level).getFirst() + "县", new Named(code, spoken, level, true));
    }
    if (level.compareTo(Level.STREET) < 0) {
      names.put(code, spoken);
    }
    if (level == Level.STREET && spoken.endsWith("街道")) {
      put(spoken + "办事处", new Named(code, spoken, level, true));
      put(spoken + "办", new Named(code, spoken, level, true));
      String stem = spoken.substring(0, spoken.length() - 2);
      put(stem + "街办", new Named(code, spoken, level, true));
      put(stem + "办事处", new Named(code, spoken, level, true));
      // 嘉禾街, as Canton says for 嘉禾街道: a road as well, so it counts as shortened.
      put(stem + "街", new Named(code, spoken, level, false));
    }
    if (level == Level.DISTRICT && spoken.endsWith("区") && spoken.length() > 2) {
      // What became a district was a new area (新区) before, and is still called so.
      put(spoken.substring(0, spoken.length() - 1) + "新区", new Named(code, spoken, level, true));
    }
    ShortNames.formerly(spoken, level).ifPresent(name ->
        former.computeIfAbsent(name, _ -> new ArrayList<>(1)).add(new Named(code, name, level, true)));
    ShortNames.of(spoken, level).forEach(shorter -> put(shorter, new Named(code, spoken, level, false)));
  }

  /** A name the division had before; it means the division as it is called now. */
  public void addFormer(String code, Level level, String former, String spoken) {
    put(former, new Named(code, spoken, level, WORDED.matcher(former).find()));
    ShortNames.of(former, level).forEach(shorter -> put(shorter, new Named(code, spoken, level, false)));
  }

  /** A name that holds the one of its city: 工业园区 in 苏州. */
  public void addWithin(String code, Level level, String spoken, String city) {
    String stem = city.endsWith("市") ? city.substring(0, city.length() - 1) : city;
    if (level == Level.DISTRICT && spoken.length() > stem.length() + 2 && spoken.startsWith(stem)) {
      put(spoken.substring(stem.length()), new Named(code, spoken, level, false));
    }
  }

  /** When all are added: former names that nobody took over. */
  void complete() {
    former.forEach((name, named) -> {
      var today = book.get(name);
      if (today == null || today.stream().noneMatch(Named::official)) {
        named.forEach(one -> put(name, one));
      }
    });
    former.clear();
  }

  /** What divisions imply about where they lie: the province, city and district that all of them share. */
  Map<Element, String> above(Set<String> codes) {
    var above = new EnumMap<Element, String>(Element.class);
    for (var level : List.of(Level.PROVINCE, Level.CITY, Level.DISTRICT)) {
      var shared = codes.stream().map(code -> code.length() < level.digits() ? "" : code.substring(0, level.digits())).distinct().toList();
      if (shared.size() == 1 && names.containsKey(shared.getFirst())) {
        above.put(Element.of(level), names.get(shared.getFirst()));
      }
    }
    return above;
  }

  private void put(String name, Named named) {
    var known = book.get(name);
    if (known == null) {
      known = new ArrayList<>(1);
      book.put(name, known);
    }
    known.add(named);
  }

  /** All that begin at a place, longer names first. */
  List<NameBook.Hit<List<Named>>> at(String text, int from) {
    var hits = new ArrayList<NameBook.Hit<List<Named>>>(2);
    book.longest(text, from, (named, until) -> {
      hits.add(new NameBook.Hit<>(named, until));
      return false;
    });
    return hits;
  }
}
