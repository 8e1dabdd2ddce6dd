package io.anju.overview.search.web;

import org.jspecify.annotations.Nullable;
import io.anju.contract.housing.DwellingUse;
import io.anju.overview.source.web.SourcesResponse;
import io.anju.platform.access.AboutPersons;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * What a search found.
 *
 * @param more whether there is more than is shown: ask more exactly
 */
record SearchResponse(
    List<Person> persons, List<Dwelling> dwellings, boolean more, SourcesResponse sources)
    implements AboutPersons {

  /** Masked. */
  record Person(
      String personId, String name, String document, @Nullable LocalDate birthDate, List<String> divisions) {}

  record Dwelling(
      String dwellingCode, String address, String division, DwellingUse use, boolean retired) {}

  @Override
  public Collection<String> aboutPersons() {
    return persons.stream().map(Person::personId).toList();
  }
}
