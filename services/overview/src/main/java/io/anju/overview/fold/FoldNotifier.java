package io.anju.overview.fold;

import io.anju.contract.Fact;
import io.anju.contract.FactType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Notifies listeners when this process has folded a fact of their aggregate. Facts that another
 * replica folds are found by polling.
 */
public final class FoldNotifier {

  /** Called on the thread that folds. */
  public interface FoldListener {

    /** This version is written to every view it belongs to. */
    void folded(FactType type, String id, long version);
  }

  private record Key(FactType type, String id) {}

  private final Map<Key, Set<FoldListener>> listeners = new ConcurrentHashMap<>();

  /** Registers a listener until {@link #unregister}. */
  public void register(FoldListener listener, FactType type, String id) {
    listeners.compute(
        new Key(type, id),
        (_, registered) -> {
          Set<FoldListener> all = registered == null ? ConcurrentHashMap.newKeySet() : registered;
          all.add(listener);
          return all;
        });
  }

  public void unregister(FoldListener listener, FactType type, String id) {
    listeners.computeIfPresent(
        new Key(type, id),
        (_, all) -> {
          all.remove(listener);
          return all.isEmpty() ? null : all;
        });
  }

  public void folded(FactType type, List<? extends Fact> facts) {
    if (!listeners.isEmpty()) {
      facts.forEach(fact ->
          listeners
              .getOrDefault(new Key(type, fact.id()), Set.of())
              .forEach(listener -> listener.folded(type, fact.id(), fact.version())));
    }
  }
}
