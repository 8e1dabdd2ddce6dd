package io.anju.housing.address.parse;

import io.anju.codes.DivisionCode.Level;
import io.anju.housing.address.text.Characters;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The official and shortened names of the country's divisions, with the codes that each may mean.
 */
public final class DivisionNames {

  /** Without such a suffix a name (百步亭花园, 松山湖) may also be that of a road or an estate. */
  private static final Pattern WITH_LEVEL_SUFFIX =
      Pattern.compile("(?:[省市区县旗盟州镇乡]|街道|地区|苏木|农场|林场|牧场|兵团|[0-9一二三四五六七八九十]团)$");

  private final NameDictionary<List<NamedDivision>> dictionary = new NameDictionary<>();

  /** Names from before a division rose in rank; used only where no division has that name today. */
  private final Map<String, List<NamedDivision>> former = new HashMap<>();

  /** The names of provinces, cities and districts by their codes. */
  private final Map<String, String> names = new HashMap<>();

  /**
   * A division under one of its names.
   *
   * @param name as the registry writes it
   * @param official whether the name is written in full
   */
  record NamedDivision(String code, String name, Level level, boolean official) {

    boolean isInProvinceOf(String other) {
      return other.startsWith(code.substring(0, Level.PROVINCE.digits()));
    }
  }

  /**
   * @param addressName the name without words that only fill a level; nothing is added where it is
   *     empty
   */
  public void add(String code, Level level, String addressName) {
    if (addressName.isEmpty()) {
      return;
    }
    put(
        addressName,
        new NamedDivision(code, addressName, level, WITH_LEVEL_SUFFIX.matcher(addressName).find()));
    if (level == Level.DISTRICT && addressName.endsWith("自治县")) {
      put(
          ShortNames.of(addressName, level).getFirst() + "县",
          new NamedDivision(code, addressName, level, true));
    }
    if (level.compareTo(Level.STREET) < 0) {
      names.put(code, addressName);
    }
    ShortNames.otherKinds(addressName, level)
        .forEach(name -> put(name, new NamedDivision(code, name, level, true)));
    if (level == Level.STREET && addressName.endsWith("街道")) {
      put(addressName + "办事处", new NamedDivision(code, addressName, level, true));
      put(addressName + "办", new NamedDivision(code, addressName, level, true));
      String stem = addressName.substring(0, addressName.length() - 2);
      put(stem + "街办", new NamedDivision(code, addressName, level, true));
      put(stem + "办事处", new NamedDivision(code, addressName, level, true));
      // 嘉禾街 for 嘉禾街道, as written in Guangzhou; it may be a road, so it counts as shortened.
      put(stem + "街", new NamedDivision(code, addressName, level, false));
    }
    if (level == Level.DISTRICT && addressName.endsWith("区") && addressName.length() > 2) {
      // Many districts were new areas (新区) before and are still called so.
      put(
          addressName.substring(0, addressName.length() - 1) + "新区",
          new NamedDivision(code, addressName, level, true));
    }
    ShortNames.formerly(addressName, level)
        .forEach(name -> addFormer(name, new NamedDivision(code, name, level, true)));
    ShortNames.mistaken(addressName, level)
        .forEach(name -> addFormer(name, new NamedDivision(code, addressName, level, true)));
    ShortNames.of(addressName, level)
        .forEach(shorter -> put(shorter, new NamedDivision(code, addressName, level, false)));
  }

  /** Adds a former name, which means the division under its present name. */
  public void addFormer(String code, Level level, String former, String addressName) {
    put(
        former,
        new NamedDivision(code, addressName, level, WITH_LEVEL_SUFFIX.matcher(former).find()));
    ShortNames.of(former, level)
        .forEach(shorter -> put(shorter, new NamedDivision(code, addressName, level, false)));
  }

  private void addFormer(String name, NamedDivision named) {
    former.computeIfAbsent(name, _ -> new ArrayList<>(1)).add(named);
  }

  /**
   * Adds a district that was dissolved. It keeps its name, as no other division is named so.
   *
   * @param codes of what it lies in today
   */
  void addDissolved(String name, List<String> codes) {
    var known = dictionary.get(name);
    var today = known == null ? List.<NamedDivision>of() : List.copyOf(known);
    for (String code : codes) {
      if (today.stream().noneMatch(one -> one.official() && one.isInProvinceOf(code))) {
        put(name, new NamedDivision(code, name, Level.DISTRICT, true));
        ShortNames.of(name, Level.DISTRICT).stream()
            .filter(shorter -> !isCity(shorter))
            .forEach(shorter -> put(shorter, new NamedDivision(code, name, Level.DISTRICT, false)));
      }
    }
  }

  /** 绍兴 is the city, and not the county of that name. */
  private boolean isCity(String name) {
    var known = dictionary.get(name);
    return known != null && known.stream().anyMatch(one -> one.level() == Level.CITY);
  }

  /** Adds a name without the name of its city in front: 工业园区 in 苏州. */
  public void addWithin(String code, Level level, String addressName, String city) {
    String stem = city.endsWith("市") ? city.substring(0, city.length() - 1) : city;
    if (level == Level.DISTRICT
        && addressName.length() > stem.length() + 2
        && addressName.startsWith(stem)) {
      put(addressName.substring(stem.length()), new NamedDivision(code, addressName, level, false));
    }
  }

  /**
   * Adds the names from before a rise in rank that no other division has today. Called after all
   * others.
   */
  void addFormerNames() {
    former.forEach((name, named) -> {
      var today = dictionary.get(name);
      if (today == null || today.stream().noneMatch(NamedDivision::official)) {
        named.forEach(one -> put(name, one));
      }
    });
    former.clear();
  }

  /** The province, city and district that all given divisions share. */
  Map<Element, String> ancestors(Set<String> codes) {
    var ancestors = new EnumMap<Element, String>(Element.class);
    for (var level : List.of(Level.PROVINCE, Level.CITY, Level.DISTRICT)) {
      var shared =
          codes.stream()
              .map(code -> code.length() < level.digits() ? "" : code.substring(0, level.digits()))
              .distinct()
              .toList();
      if (shared.size() == 1 && names.containsKey(shared.getFirst())) {
        ancestors.put(Element.of(level), names.get(shared.getFirst()));
      }
    }
    return ancestors;
  }

  /** 乾县 is found as 干县, because that is how a text in which it stands is read. */
  private void put(String name, NamedDivision named) {
    String plain = Characters.plain(name);
    var known = dictionary.get(plain);
    if (known == null) {
      known = new ArrayList<>(1);
      dictionary.put(plain, known);
    }
    known.add(named);
  }

  /** All names that begin at a position, the longest first. */
  List<NameDictionary.Hit<List<NamedDivision>>> at(String text, int from) {
    var hits = new ArrayList<NameDictionary.Hit<List<NamedDivision>>>(2);
    dictionary.longest(
        text,
        from,
        (named, until) -> {
          hits.add(new NameDictionary.Hit<>(named, until));
          return false;
        });
    return hits;
  }
}
