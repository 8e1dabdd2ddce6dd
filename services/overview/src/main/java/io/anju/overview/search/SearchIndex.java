package io.anju.overview.search;

import io.anju.overview.fold.SearchEntry;
import java.util.List;
import java.util.Optional;

/** Finds entries by terms. */
public interface SearchIndex {

  /**
   * What an entry must meet.
   *
   * @param terms of which it has at least one
   * @param foundBefore terms of which it has none, because it was found for a better reason
   * @param division its division begins so; empty for all
   * @param after its place comes after this one
   * @param beginning one of its texts begins so
   */
  record Condition(
      List<String> terms,
      List<String> foundBefore,
      String division,
      Optional<String> after,
      Optional<String> beginning) {

    public Condition {
      terms = List.copyOf(terms);
      foundBefore = List.copyOf(foundBefore);
    }
  }

  /** In the order of places. The division narrows the query itself, before the limit. */
  List<SearchEntry> find(Condition condition, int limit);
}
