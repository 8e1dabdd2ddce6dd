package io.anju.housing.revision.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import io.anju.codes.DivisionCode;
import io.anju.housing.revision.RelocationStep;
import io.anju.platform.aggregate.BulkAggregates.Change;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.store.MongoAggregates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;

/**
 * Relocates the aggregates of one kind whose community lies in a division, in the order of their
 * ids.
 */
final class PagedRelocation<A> implements RelocationStep {

  /** Decides where each aggregate of a page belongs. */
  interface PlacementRule<A> {

    /**
     * The aggregates with the division they belong to; unchanged where it is right already, empty
     * where it cannot be known.
     */
    List<Optional<A>> place(List<A> page);
  }

  private static final String COMMUNITY = "state.community";
  private static final int MAX_ATTEMPTS = 10;

  private final MongoAggregates<A, ?> aggregates;
  private final PlacementRule<A> rule;

  PagedRelocation(MongoAggregates<A, ?> aggregates, PlacementRule<A> rule) {
    this.aggregates = aggregates;
    this.rule = rule;
    aggregates.collection().createIndex(Indexes.ascending(COMMUNITY));
  }

  static Bson within(DivisionCode division) {
    return Filters.and(
        Filters.gte(COMMUNITY, division.value()), Filters.lt(COMMUNITY, division.value() + ":"));
  }

  @Override
  public PageResult relocate(DivisionCode division, Optional<String> after, int limit) {
    var filter =
        after
            .map(id -> Filters.and(within(division), Filters.gt("_id", id)))
            .orElse(within(division));
    var page = aggregates.where(filter, Sorts.ascending("_id"), limit);
    int moved = 0;
    int undecided = 0;
    var remaining = page;
    for (int attempt = 0; !remaining.isEmpty(); attempt++) {
      var placed = rule.place(remaining.stream().map(Versioned::state).toList());
      var changes = new ArrayList<Change<A>>();
      for (int i = 0; i < remaining.size(); i++) {
        var seen = remaining.get(i);
        undecided += placed.get(i).isEmpty() ? 1 : 0;
        placed
            .get(i)
            .filter(next -> !next.equals(seen.state()))
            .ifPresent(next -> changes.add(new Change<>(seen, next)));
      }
      var saved = aggregates.saveAll(changes).saved().stream().map(Versioned::id).toList();
      moved += saved.size();
      var conflicting =
          changes.stream()
              .map(change -> change.current().id())
              .filter(id -> !saved.contains(id))
              .toList();
      if (attempt == MAX_ATTEMPTS) {
        throw new RegistryException(PlatformError.STALE_VERSION);
      }
      remaining = aggregates.findAll(conflicting);
    }
    return new PageResult(
        page.size() < limit ? Optional.empty() : Optional.of(page.getLast().id()),
        moved,
        undecided);
  }
}
