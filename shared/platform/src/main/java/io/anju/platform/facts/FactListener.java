package io.anju.platform.facts;

import io.anju.contract.Fact;
import io.anju.contract.FactType;
import java.util.List;

/**
 * Consumes facts of one type. Facts arrive in bulk, at most one of each aggregate and the newest of
 * it; they may arrive again, late or out of order, so what is written must be guarded by {@link
 * Fact#version()}.
 */
public interface FactListener<F extends Fact> {

  FactType type();

  /** Listeners of one name share a consumer group, {@code <service>.<name>}, and its thread. */
  String name();

  /**
   * Whether somebody waits for the effect of a fact. Otherwise facts are fetched in larger batches,
   * up to {@link FactConsumers#BATCH_FETCH_WAIT_MILLIS} later, at far less cost for each. One such
   * listener decides for its consumer.
   */
  default boolean latencySensitive() {
    return true;
  }

  /**
   * Applies them all, or throws: {@link PoisonFactException} where one can never be applied;
   * anything a retry may heal (a store that is down) is tried again until it works.
   */
  void apply(List<F> facts);
}
