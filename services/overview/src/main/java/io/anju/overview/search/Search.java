package io.anju.overview.search;

import io.anju.codes.DivisionCode;
import io.anju.codes.DocumentNumber;
import io.anju.codes.PersonId;
import io.anju.overview.fold.SearchEntry;
import io.anju.overview.fold.SearchKind;
import io.anju.overview.search.SearchIndex.Condition;
import io.anju.platform.access.Caller;
import io.anju.platform.access.Role;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Finds what the caller may see, the best reasons first and each subject once. The caller's
 * division is part of every query for personal data, so a limit never cuts off what lies within it.
 */
public final class Search {

  private static final Set<Role> SEE_PERMITS =
      EnumSet.of(Role.POLICE_OFFICER, Role.STATION_CHIEF, Role.GRID_WORKER);
  private static final Set<Role> SEE_TENANCIES =
      EnumSet.of(Role.POLICE_OFFICER, Role.STATION_CHIEF, Role.HOUSING_OFFICER, Role.GRID_WORKER);

  private final SearchIndex index;
  private final Function<DocumentNumber, PersonId> ids;
  private final PersonTerms digests;

  /**
   * @param ids the personId of a document
   */
  public Search(SearchIndex index, Function<DocumentNumber, PersonId> ids, PersonTerms digests) {
    this.index = index;
    this.ids = ids;
    this.digests = digests;
  }

  /**
   * @param kinds what is looked for; kinds that the caller's role does not see are left out
   * @param division restricts the results; empty for the caller's whole scope
   * @param after the position to go on behind
   * @return up to {@code limit} hits
   * @throws RegistryException {@code invalid-request} for a position of another search
   */
  public List<SearchHit> find(
      String text,
      Set<SearchKind> kinds,
      Optional<DivisionCode> division,
      Caller caller,
      Optional<String> after,
      int limit) {
    var query = SearchQuery.of(text, seenBy(caller, kinds), ids, digests);
    int first = after.map(position -> stepOf(position, query)).orElse(0);
    var hits = new ArrayList<SearchHit>();
    for (int at = first; at < query.steps().size() && hits.size() < limit; at++) {
      var step = query.steps().get(at);
      var from = at == first ? after.map(Search::placeOf) : Optional.<String>empty();
      var scope = scope(step.kind(), division, caller);
      if (scope.isPresent()) {
        var condition =
            new Condition(
                step.terms(),
                foundBefore(query.steps().subList(0, at), step.kind()),
                scope.get(),
                from,
                step.beginning());
        collect(step, condition, limit, hits);
      }
    }
    return hits;
  }

  /** A keyed digest of what was asked, for the access record. */
  public String digest(String text) {
    return digests.digest(AddressText.normal(text));
  }

  private void collect(SearchStep step, Condition condition, int limit, List<SearchHit> hits) {
    Predicate<SearchEntry> first = entry -> isFirst(entry, condition.division());
    var next = condition;
    int wanted = limit - hits.size();
    while (wanted > 0) {
      var found = index.find(next, wanted);
      found.stream()
          .filter(first)
          .map(entry -> new SearchHit(entry, step.reason(), step.name() + " " + entry.place()))
          .forEach(hits::add);
      if (found.size() < wanted) {
        return;
      }
      next =
          new Condition(
              next.terms(),
              next.foundBefore(),
              next.division(),
              Optional.of(found.getLast().place()),
              next.beginning());
      wanted = limit - hits.size();
    }
  }

  /** Of a person whom several divisions within the scope serve, the first entry is shown. */
  private static boolean isFirst(SearchEntry entry, String scope) {
    return entry.divisions().stream()
        .filter(division -> division.startsWith(scope))
        .map(division -> SearchEntry.place(division, entry.kind(), entry.id()))
        .noneMatch(place -> place.compareTo(entry.place()) < 0);
  }

  private static List<String> foundBefore(List<SearchStep> better, SearchKind kind) {
    return better.stream()
        .filter(step -> step.kind() == kind && step.beginning().isEmpty())
        .flatMap(step -> step.terms().stream())
        .distinct()
        .toList();
  }

  /** The beginning of all divisions searched; empty where the caller may see none of them. */
  private static Optional<String> scope(
      SearchKind kind, Optional<DivisionCode> division, Caller caller) {
    String asked = division.map(DivisionCode::value).orElse("");
    if (kind.open()) {
      return Optional.of(asked);
    }
    return caller
        .division()
        .filter(_ -> caller.official())
        .map(DivisionCode::value)
        .flatMap(own ->
            asked.startsWith(own)
                ? Optional.of(asked)
                : own.startsWith(asked) ? Optional.of(own) : Optional.empty());
  }

  private static Set<SearchKind> seenBy(Caller caller, Set<SearchKind> kinds) {
    var seen = EnumSet.noneOf(SearchKind.class);
    seen.addAll(kinds);
    if (caller.roles().stream().noneMatch(SEE_PERMITS::contains)) {
      seen.remove(SearchKind.PERMIT);
    }
    if (caller.roles().stream().noneMatch(SEE_TENANCIES::contains)) {
      seen.remove(SearchKind.TENANCY);
    }
    return seen;
  }

  private static int stepOf(String position, SearchQuery query) {
    for (int at = 0; at < query.steps().size(); at++) {
      if (position.startsWith(query.steps().get(at).name() + " ")) {
        return at;
      }
    }
    throw new RegistryException(
        PlatformError.INVALID_REQUEST, List.of(FieldError.of("after", "not-a-cursor", Map.of())));
  }

  private static String placeOf(String position) {
    return position.substring(position.lastIndexOf(' ') + 1);
  }
}
