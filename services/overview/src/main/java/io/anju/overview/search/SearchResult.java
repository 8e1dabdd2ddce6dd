package io.anju.overview.search;

import io.anju.contract.DwellingFact;
import io.anju.contract.PersonFact;
import java.util.List;

/**
 * The results of a search.
 *
 * @param more whether there are more results than shown
 */
public record SearchResult(List<PersonFact> persons, List<DwellingFact> dwellings, boolean more) {
  public SearchResult {
    persons = List.copyOf(persons);
    dwellings = List.copyOf(dwellings);
  }
}
