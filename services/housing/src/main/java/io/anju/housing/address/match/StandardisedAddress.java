package io.anju.housing.address.match;

import io.anju.housing.address.parse.Element;
import io.anju.housing.address.parse.ParsedAddress;
import java.util.List;
import java.util.Map;

/**
 * A text as the registry understands it.
 *
 * @param normalised the elements in their usual order, as the registry writes them
 * @param elements one value each, with the full names of divisions, including implied ones
 * @param matches the best first; exactly one where the category is EXACT or PROBABLE
 */
public record StandardisedAddress(
    String normalised,
    Map<Element, String> elements,
    ParsedAddress parsed,
    Category category,
    List<Match> matches) {

  public StandardisedAddress {
    elements = Map.copyOf(elements);
    matches = List.copyOf(matches);
  }
}
