package io.anju.overview.search;

import io.anju.contract.PersonFact;
import io.anju.platform.access.AccessPolicy;
import io.anju.platform.access.AccessPolicy.Action;
import io.anju.platform.access.Caller;
import io.anju.platform.access.Scope;
import io.anju.platform.keys.PersonIds;
import java.util.ArrayList;
import java.util.List;

/** Finds persons the caller may see, by exact document number, name or phone, and dwellings by the beginning of code or address. */
public final class Search {

  private static final int SHOWN = 20;
  private static final int LOOKED_AT = 500;

  private final Index index;
  private final PersonIds ids;
  private final BlindLookups blind;

  public Search(Index index, PersonIds ids, BlindLookups blind) {
    this.index = index;
    this.ids = ids;
    this.blind = blind;
  }

  /** @param division narrows the answer; empty for everywhere the caller may look */
  public Found find(String text, String division, Caller caller) {
    var question = Question.of(text, ids, blind);
    var candidates = index.persons(question.personIds(), question.lookups(), LOOKED_AT);
    var persons = candidates.stream().filter(person -> visible(person, division, caller)).distinct().toList();
    var dwellings = new ArrayList<>(question.code().map(code -> index.byCode(code, division, SHOWN + 1)).orElse(List.of()));
    question.address().ifPresent(address -> dwellings.addAll(index.byAddress(address, division, SHOWN + 1)));
    boolean more = candidates.size() == LOOKED_AT || persons.size() > SHOWN || dwellings.size() > SHOWN;
    return new Found(first(persons), first(dwellings), more);
  }

  private static boolean visible(PersonFact person, String division, Caller caller) {
    return AccessPolicy.permits(caller, Scope.personal(person.divisions(), List.of(person.id()), List.of()), Action.READ)
        && (division.isEmpty() || person.divisions().stream().anyMatch(served -> served.startsWith(division)));
  }

  private static <T> List<T> first(List<T> found) {
    return found.subList(0, Math.min(SHOWN, found.size()));
  }
}
