package io.anju.overview.search.web;

import io.anju.contract.housing.DwellingUse;
import io.anju.overview.source.web.SourcesResponse;
import io.anju.platform.access.AboutPersons;
import java.util.Collection;
import java.util.List;

/**
 * The results of a search.
 *
 * @param more whether there are more results than shown
 */
record SearchResponse(
    List<Person> persons, List<Dwelling> dwellings, boolean more, SourcesResponse sources)
    implements AboutPersons {

  /** A person with masked personal fields. */
  record Person(String personId, String name, String document, List<String> divisions) {}

  record Dwelling(
      String dwellingCode, String address, String division, DwellingUse use, boolean retired) {}

  @Override
  public Collection<String> aboutPersons() {
    return persons.stream().map(Person::personId).toList();
  }
}
