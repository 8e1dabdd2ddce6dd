package io.anju.platform.aggregate;

import io.anju.contract.Fact;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Aggregates that are also read and changed many at a time, each guarded as a single one is. */
public interface BulkAggregates<A> extends Aggregates<A> {

  /**
   * One aggregate of many to be changed.
   *
   * @param alongside facts published with the change, besides the aggregate's own
   */
  record Change<A>(Versioned<A> current, A next, List<Fact> alongside) {

    public Change {
      alongside = List.copyOf(alongside);
    }

    public Change(Versioned<A> current, A next) {
      this(current, next, List.of());
    }
  }

  /**
   * The outcome of many changes. What is in neither was changed by another meanwhile.
   *
   * @param saved durable now
   * @param duplicates ids of those refused because another has the same unique value
   */
  record BulkResult<A>(List<Versioned<A>> saved, Set<String> duplicates) {}

  /** Those of these ids that exist and that the caller may read, in one read. */
  List<Versioned<A>> findAll(Collection<String> ids);

  /** Saves each only at the version it was read at, all in one write. */
  BulkResult<A> saveAll(List<Change<A>> changes);
}
