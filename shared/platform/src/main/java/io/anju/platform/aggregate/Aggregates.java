package io.anju.platform.aggregate;

import java.util.List;
import java.util.Optional;

/**
 * Aggregates of one kind: one document each, saved in one atomic write together with the facts the
 * change owes the world, acknowledged when durable. Every read and change is checked against the
 * current caller's scope.
 */
public interface Aggregates<A> {

  /** A new aggregate and its id. */
  record NewAggregate<A>(String id, A state) {}

  /** Refused with {@code forbidden} where it lies outside the caller's scope. */
  Optional<Versioned<A>> find(String id);

  /** As {@link #find}, else {@code not-found}. */
  Versioned<A> require(String id);

  /** As {@link #require}, at the version expected, else {@code stale-version}. */
  default Versioned<A> require(String id, ExpectedVersion expected) {
    return expected.require(require(id));
  }

  /**
   * Throws {@link DuplicateException} where the id or a unique value is taken, unless by this very
   * command before a crash.
   */
  Versioned<A> add(String id, A first);

  /**
   * Adds many in one write. Those whose id or unique value is taken are left out of the answer; the
   * others are durable.
   */
  List<Versioned<A>> addAll(List<NewAggregate<A>> firsts);

  /** Refuses with {@code stale-version} where somebody changed it since it was seen. */
  Versioned<A> save(Versioned<A> current, A next);
}
