package io.anju.overview.search;

import io.anju.contract.DwellingFact;
import io.anju.contract.PersonFact;
import java.util.List;

/** Where a search looks. */
public interface SearchIndex {

  /** By id, an id left behind leading to its person, or by blind index entry. */
  List<PersonFact> persons(List<String> personIds, List<String> lookups, int limit);

  /** In the order of their codes. */
  List<DwellingFact> byCode(String beginning, String division, int limit);

  /** In the order of their addresses. */
  List<DwellingFact> byAddress(String beginning, String division, int limit);
}
