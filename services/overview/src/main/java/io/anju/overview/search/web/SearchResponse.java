package io.anju.overview.search.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.anju.overview.fold.SearchKind;
import io.anju.overview.search.Reason;
import io.anju.overview.source.web.SourcesResponse;
import io.anju.platform.access.RecordedQuestion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of what was found, the best reasons first.
 *
 * @param next where the following page begins; null on the last
 * @param aboutPersons everybody the items are about
 * @param question a keyed digest of what was asked
 */
record SearchResponse(
    List<Item> items,
    @Nullable String next,
    SourcesResponse sources,
    @JsonIgnore List<String> aboutPersons,
    @JsonIgnore String question)
    implements RecordedQuestion {

  /**
   * Something found.
   *
   * @param label a person's name is masked; null for a permit without a card
   * @param division null for an enterprise
   */
  record Item(
      SearchKind type, String id, @Nullable String label, Reason why, @Nullable String division) {}
}
