package io.anju.housing.address.parse;

import io.anju.codes.DivisionCode.Level;
import java.util.ArrayList;
import java.util.List;

/** The names of the country's divisions, official and shortened, with the codes they may mean. */
public final class DivisionNames {

  private final NameBook<List<Named>> book = new NameBook<>();

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
    put(spoken, new Named(code, spoken, level, true));
    if (level == Level.STREET && spoken.endsWith("街道")) {
      put(spoken + "办事处", new Named(code, spoken, level, true));
      put(spoken + "办", new Named(code, spoken, level, true));
      put(spoken.substring(0, spoken.length() - 2) + "街办", new Named(code, spoken, level, true));
    }
    if (level == Level.DISTRICT && spoken.endsWith("区") && spoken.length() > 2) {
      // What became a district was a new area (新区) before, and is still called so.
      put(spoken.substring(0, spoken.length() - 1) + "新区", new Named(code, spoken, level, true));
    }
    ShortNames.of(spoken, level).forEach(shorter -> put(shorter, new Named(code, spoken, level, false)));
  }

  /** A name that holds the one of its city: 工业园区 in 苏州. */
  public void addWithin(String code, Level level, String spoken, String city) {
    String stem = city.endsWith("市") ? city.substring(0, city.length() - 1) : city;
    if (level == Level.DISTRICT && spoken.length() > stem.length() + 2 && spoken.startsWith(stem)) {
      put(spoken.substring(stem.length()), new Named(code, spoken, level, true));
    }
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
