package io.anju.overview.fold;

import io.anju.contract.FactType;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Writes views. Both writes are idempotent and may run concurrently with those of other replicas.
 */
public interface Views {

  /**
   * Adds the places of these contributions to the placements of their aggregates; returns the
   * placements by the aggregates' ids.
   */
  Map<String, Placement> extendPlacements(FactType type, Collection<Contribution> contributions);

  /**
   * Notes that what is derived from these views has to be derived again; noted after the parts are
   * written, so that no process that stops in between leaves it undone.
   */
  void markChanged(Collection<ViewId> views);

  /** Writes each part that is newer than the stored one at its place. */
  void put(List<Part> parts);
}
