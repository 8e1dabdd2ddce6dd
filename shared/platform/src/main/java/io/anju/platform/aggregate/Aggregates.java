package io.anju.platform.aggregate;

import io.anju.contract.Fact;
import java.util.List;
import java.util.Optional;

/**
 * Aggregates of one kind: one document each, saved in one atomic write together with the facts that
 * the change publishes, acknowledged when durable. Every read and change is checked against the
 * current caller's scope.
 *
 * <p>A change publishes the aggregate's own facts, and may publish others alongside, such as a
 * notification that it causes. All of them are stored in that same write and published at least
 * once, also where the process ends right after it or the aggregate is changed again before.
 */
public interface Aggregates<A> {

  /**
   * A new aggregate and its id.
   *
   * @param alongside facts published with it, besides its own
   */
  record NewAggregate<A>(String id, A state, List<Fact> alongside) {

    public NewAggregate {
      alongside = List.copyOf(alongside);
    }

    public NewAggregate(String id, A state) {
      this(id, state, List.of());
    }
  }

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
   * command before a crash: its facts alongside were stored then.
   *
   * @param alongside facts published with it, besides its own
   */
  Versioned<A> add(String id, A first, Fact... alongside);

  /**
   * Adds many in one write. Those whose id or unique value is taken are left out of the answer, and
   * publish nothing; the others are durable.
   */
  List<Versioned<A>> addAll(List<NewAggregate<A>> firsts);

  /**
   * Refuses with {@code stale-version} where the aggregate was changed after it was read.
   *
   * @param alongside facts published with the change, besides the aggregate's own
   */
  Versioned<A> save(Versioned<A> current, A next, Fact... alongside);
}
