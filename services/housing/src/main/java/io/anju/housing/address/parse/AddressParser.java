package io.anju.housing.address.parse;

import io.anju.housing.address.text.Cleaned;
import io.anju.housing.address.text.Noise;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Reads texts into the elements of addresses. Safe for many threads where its names are. */
public final class AddressParser {

  /** Nothing that is an address is longer. */
  private static final int READ = 1_000;

  private final Gazetteer known;
  private final DivisionNames names;
  private final DivisionReader divisions;

  public AddressParser(DivisionNames divisions, Gazetteer known) {
    this.known = known;
    this.names = divisions;
    this.divisions = new DivisionReader(divisions, known);
  }

  /** Never fails: what is no address gives no elements. Only the first 1,000 characters are read. */
  public Parsed parse(String text) {
    var cleaned = Noise.without(Cleaned.of(text.length() > READ ? text.substring(0, READ) : text));
    var draft = new Draft(cleaned);
    new Scan(cleaned.text(), draft, known, divisions).run();
    return draft.parsed();
  }

  /**
   * One value for each element: the one nearest to the door, and for divisions the official names, those that are only implied too. A
   * written name that contradicts a lower one gives way to what that implies.
   *
   * @param divisions the codes the text may mean, or those of them that are left when more is known
   */
  public Map<Element, String> elements(Parsed parsed, Set<String> divisions) {
    var elements = new EnumMap<Element, String>(Element.class);
    parsed.found().forEach(found -> elements.put(found.element(), found.value()));
    names.above(divisions).forEach((element, name) -> elements.merge(element, name, (written, implied) -> parsed.misplaced() ? implied : written));
    return elements;
  }

  /** The deepest of two readings of divisions in one text, as in 南山区，深圳市; empty where they contradict. */
  static Set<String> deeper(Set<String> one, Set<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isEmpty() ? other : one;
    }
    var joined = new HashSet<String>();
    for (String a : one) {
      for (String b : other) {
        if (a.startsWith(b)) {
          joined.add(a);
        } else if (b.startsWith(a)) {
          joined.add(b);
        }
      }
    }
    return joined;
  }
}
