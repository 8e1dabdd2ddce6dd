package io.anju.housing.occupancy;

import java.time.Instant;
import java.util.List;

/** Finds occupancies by other keys than their dwelling. */
public interface OccupancySearch {

  /** Closed before a moment for a retirement of which is not known whether it was saved. */
  List<Occupancy> findPendingClosures(Instant before, int limit);
}
