package io.anju.housing.address.parse;

import io.anju.housing.address.text.Noise;
import io.anju.housing.address.text.NormalisedText;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Parses texts into the elements of addresses. Safe for use by many threads if its division names
 * and gazetteer are.
 */
public final class AddressParser {

  /** No address is longer. */
  private static final int MAX_LENGTH = 1_000;

  private final Gazetteer gazetteer;
  private final DivisionNames names;
  private final DivisionReader divisions;

  public AddressParser(DivisionNames divisions, Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.names = divisions;
    this.divisions = new DivisionReader(divisions, gazetteer);
  }

  /**
   * Never fails: a text that is not an address gives no elements. Only the first 1,000 characters
   * are read.
   */
  public ParsedAddress parse(String text) {
    var cleaned =
        Noise.without(
            NormalisedText.of(text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text));
    var state = new ParseState(cleaned);
    new AddressScanner(cleaned.text(), state, gazetteer, divisions).run();
    return state.toParsedAddress(gazetteer);
  }

  /**
   * One value for each element: of several roads, estates or numbers the last one written, and for
   * divisions the official names, including those that are only implied. A written name that
   * contradicts a lower division is replaced by what that division implies. A town alone implies
   * nothing, because there may be others that are on no list.
   */
  public Map<Element, String> elements(ParsedAddress parsed) {
    boolean placed =
        parsed.found().stream().anyMatch(one -> one.element().compareTo(Element.DISTRICT) <= 0);
    return elements(parsed, placed ? parsed.divisions() : Set.of(), parsed.misplaced());
  }

  /**
   * The elements of a text of which more is known.
   *
   * @param divisions the codes of the divisions meant
   * @param overrule whether they replace those written
   */
  public Map<Element, String> elements(
      ParsedAddress parsed, Set<String> divisions, boolean overrule) {
    var elements = new EnumMap<Element, String>(Element.class);
    parsed.found().forEach(found -> elements.put(found.element(), found.value()));
    names
        .ancestors(divisions)
        .forEach((element, name) ->
            elements.merge(element, name, (written, implied) -> overrule ? implied : written));
    return elements;
  }

  /**
   * Combines two readings of divisions in one text, as in 南山区，深圳市, into the deepest codes on which
   * both agree; empty where they contradict each other.
   */
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
