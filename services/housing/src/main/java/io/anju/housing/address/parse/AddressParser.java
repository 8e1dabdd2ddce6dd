package io.anju.housing.address.parse;

import io.anju.housing.address.text.Cleaned;
import io.anju.housing.address.text.Noise;
import java.util.HashSet;
import java.util.Set;

/** Reads texts into the elements of addresses. Safe for many threads where its names are. */
public final class AddressParser {

  private final Gazetteer known;
  private final DivisionReader divisions;

  public AddressParser(DivisionNames divisions, Gazetteer known) {
    this.known = known;
    this.divisions = new DivisionReader(divisions, (text, from) -> known.at(text, from) != null);
  }

  /** Never fails: what is no address gives no elements. */
  public Parsed parse(String text) {
    var cleaned = Noise.without(Cleaned.of(text));
    var draft = new Draft(cleaned);
    new Scan(cleaned.text(), draft, known, divisions).run();
    return draft.parsed();
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
