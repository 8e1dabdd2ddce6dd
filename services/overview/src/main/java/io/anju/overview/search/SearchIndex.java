package io.anju.overview.search;

import io.anju.contract.DwellingFact;
import io.anju.contract.PersonFact;
import java.util.List;

/** Queries for a search. */
public interface SearchIndex {

  /** Persons by personId, also a superseded one, or by blind index entry. */
  List<PersonFact> persons(List<String> personIds, List<String> lookups, int limit);

  /** Dwellings in the order of their codes. */
  List<DwellingFact> byCode(String beginning, String division, int limit);

  /** Dwellings in the order of their addresses. */
  List<DwellingFact> byAddress(String beginning, String division, int limit);
}
