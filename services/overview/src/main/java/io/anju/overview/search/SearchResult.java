package io.anju.overview.search;

import io.anju.contract.DwellingFact;
import io.anju.contract.PersonFact;
import java.util.List;

/**
 * What a search found.
 *
 * @param more whether there is more than is shown: ask more exactly
 */
public record SearchResult(List<PersonFact> persons, List<DwellingFact> dwellings, boolean more) {
  public SearchResult {
    persons = List.copyOf(persons);
    dwellings = List.copyOf(dwellings);
  }
}
