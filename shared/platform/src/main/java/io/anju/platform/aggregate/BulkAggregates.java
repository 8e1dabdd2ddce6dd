package io.anju.platform.aggregate;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Aggregates that can also be read and changed by the hundred, each guarded as a single one is. */
public interface BulkAggregates<A> extends Aggregates<A> {

  /** One aggregate of many to be changed. */
  record Change<A>(Versioned<A> current, A next) {}

  /**
   * What became of many changes.
   *
   * @param saved durable now
   * @param taken ids of those refused because a unique value is another's; what is in neither had
   *     moved on
   */
  record BulkResult<A>(List<Versioned<A>> saved, Set<String> duplicates) {}

  /** Those of these ids that there are and that the caller may see, in one read. */
  List<Versioned<A>> findAll(Collection<String> ids);

  /** Saves each only at the version it was seen at, all in one write. */
  BulkResult<A> saveAll(List<Change<A>> changes);
}
