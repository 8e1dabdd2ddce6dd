package io.anju.housing.occupancy.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import io.anju.housing.occupancy.Occupancy;
import io.anju.housing.occupancy.OccupancySearch;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.store.MongoAggregates;
import java.time.Instant;
import java.util.List;

/** Finds pending closures through an index of those alone. */
final class MongoOccupancySearch implements OccupancySearch {

  private static final String CLOSING_SINCE = "state.closing.since";

  private final MongoAggregates<Occupancy, OccupancyDocument> occupancies;

  MongoOccupancySearch(MongoAggregates<Occupancy, OccupancyDocument> occupancies) {
    this.occupancies = occupancies;
    occupancies
        .collection()
        .createIndex(
            Indexes.ascending(CLOSING_SINCE),
            new IndexOptions().partialFilterExpression(Filters.exists(CLOSING_SINCE)));
  }

  @Override
  public List<Occupancy> findPendingClosures(Instant before, int limit) {
    return occupancies
        .where(
            Filters.and(Filters.exists(CLOSING_SINCE), Filters.lt(CLOSING_SINCE, before)),
            Sorts.ascending(CLOSING_SINCE),
            limit)
        .stream()
        .map(Versioned::state)
        .toList();
  }
}
