package io.anju.platform.facts;

import io.anju.contract.Fact;
import io.anju.contract.FactType;
import java.util.List;

/**
 * Hears facts of one type. Facts come in bulk, at most one of each aggregate and the newest of it;
 * they may come again, late or out of order, so what is written must be guarded by {@link
 * Fact#version()}.
 */
public interface FactListener<F extends Fact> {

  FactType type();

  /** Listeners of one name share a consumer group, {@code <service>.<name>}, and its thread. */
  String name();

  /**
   * Whether somebody waits for what comes of a fact. Where nobody does, facts are taken in larger
   * lots, up to {@link FactConsumers#BATCH_FETCH_WAIT_MILLIS} late, which costs far less a fact. A
   * consumer hurries for any of its listeners.
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
