package io.anju.overview.fold;

import io.anju.contract.FactType;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The views being written. Both writes may be repeated and overlap with those of other replicas.
 */
public interface Views {

  /**
   * Notes that these aggregates reach their contributions' places; answers how far each reaches, by
   * its id.
   */
  Map<String, Placement> extendPlacements(FactType type, Collection<Contribution> contributions);

  /** Writes each part that is newer than what stands in its place, and no other. */
  void put(List<Part> parts);
}
