package io.anju.housing.address.parse;

import io.anju.housing.address.NumberText;
import io.anju.housing.address.text.Remainder;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A text parsed as an address.
 *
 * @param found in the order of the text; a road or an estate may occur more than once
 * @param divisions the codes of the deepest divisions that the text may mean; empty where it names
 *     none
 * @param misplaced whether the written divisions do not lie in one another
 * @param nearby whether the text says that it means a place near the one it names (对面, 旁边)
 * @param remainder what of the text was not understood
 */
public record ParsedAddress(
    List<ParsedElement> found,
    Set<String> divisions,
    boolean misplaced,
    boolean nearby,
    Remainder remainder) {

  public ParsedAddress {
    found = List.copyOf(found);
    divisions = Set.copyOf(divisions);
  }

  /** The last value written, which is the one nearest to the room. */
  public Optional<String> value(Element element) {
    @Nullable String value = null;
    for (var one : found) {
      if (one.element() == element) {
        value = one.value();
      }
    }
    return Optional.ofNullable(value);
  }

  /** Whether the last value is written with the word of its kind; true where there is none. */
  public boolean isWorded(Element element) {
    boolean worded = true;
    for (var one : found) {
      worded = one.element() == element ? one.isWorded() : worded;
    }
    return worded;
  }

  public List<String> values(Element element) {
    return found.stream()
        .filter(one -> one.element() == element)
        .map(ParsedElement::value)
        .distinct()
        .toList();
  }

  /**
   * Whether the text contains two different numbers for one element, so that nobody can tell which
   * is meant.
   */
  public boolean isAmbiguous() {
    return Stream.of(Element.ROAD_NUMBER, Element.BUILDING, Element.UNIT, Element.ROOM)
        .anyMatch(element -> values(element).stream().map(NumberText::bare).distinct().count() > 1);
  }

  public boolean has(Element element) {
    return found.stream().anyMatch(one -> one.element() == element);
  }
}
