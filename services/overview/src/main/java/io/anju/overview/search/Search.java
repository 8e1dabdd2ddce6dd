package io.anju.overview.search;

import io.anju.contract.PersonFact;
import io.anju.platform.access.AccessPolicy;
import io.anju.platform.access.AccessPolicy.Action;
import io.anju.platform.access.Caller;
import io.anju.platform.access.Scope;
import io.anju.platform.keys.PersonIds;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds persons the caller may read, by exact document number, name or phone number, and dwellings
 * by a prefix of code or address.
 */
public final class Search {

  private static final int MAX_RESULTS = 20;
  private static final int MAX_CANDIDATES = 500;

  private final SearchIndex index;
  private final PersonIds ids;
  private final BlindLookups blind;

  public Search(SearchIndex index, PersonIds ids, BlindLookups blind) {
    this.index = index;
    this.ids = ids;
    this.blind = blind;
  }

  /**
   * @param division restricts the results; empty for the caller's whole scope
   */
  public SearchResult find(String text, String division, Caller caller) {
    var query = SearchQuery.of(text, ids, blind);
    var candidates = index.persons(query.personIds(), query.lookups(), MAX_CANDIDATES);
    var persons =
        candidates.stream()
            .filter(person -> isVisible(person, division, caller))
            .distinct()
            .toList();
    var dwellings =
        new ArrayList<>(
            query
                .code()
                .map(code -> index.byCode(code, division, MAX_RESULTS + 1))
                .orElse(List.of()));
    query
        .address()
        .ifPresent(
            address -> dwellings.addAll(index.byAddress(address, division, MAX_RESULTS + 1)));
    boolean more =
        candidates.size() == MAX_CANDIDATES
            || persons.size() > MAX_RESULTS
            || dwellings.size() > MAX_RESULTS;
    return new SearchResult(limited(persons), limited(dwellings), more);
  }

  private static boolean isVisible(PersonFact person, String division, Caller caller) {
    return AccessPolicy.permits(
            caller,
            Scope.personal(person.divisions(), List.of(person.id()), List.of()),
            Action.READ)
        && (division.isEmpty()
            || person.divisions().stream().anyMatch(served -> served.startsWith(division)));
  }

  private static <T> List<T> limited(List<T> found) {
    return found.subList(0, Math.min(MAX_RESULTS, found.size()));
  }
}
