package io.anju.housing.address.match;

import io.anju.housing.address.parse.Parsed;
import java.util.List;

/**
 * A text as the registry understands it.
 *
 * @param normalised the elements in their usual order, as the registry writes them
 * @param matches the best first; where the category is EXACT or PROBABLE, one
 */
public record Standardised(String normalised, Parsed parsed, Category category, List<Match> matches) {

  public Standardised {
    matches = List.copyOf(matches);
  }
}
