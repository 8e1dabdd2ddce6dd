package io.anju.housing.occupancy;

import io.anju.platform.aggregate.Versioned;
import io.anju.platform.fixture.InMemoryAggregates;
import java.time.Instant;
import java.util.List;

/** Finds occupancies held in memory. */
public record OccupancyFixture(InMemoryAggregates<Occupancy> occupancies)
    implements OccupancySearch {

  @Override
  public List<Occupancy> findPendingClosures(Instant before, int limit) {
    return occupancies
        .all()
        .map(Versioned::state)
        .filter(occupancy ->
            occupancy.closure() instanceof Closure.Pending pending
                && pending.since().isBefore(before))
        .limit(limit)
        .toList();
  }
}
