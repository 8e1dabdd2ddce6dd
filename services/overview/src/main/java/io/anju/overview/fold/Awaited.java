package io.anju.overview.fold;

import io.anju.contract.Fact;
import io.anju.contract.FactType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/** Wakes those who wait for an aggregate as soon as this process has folded a fact of it. What another replica folds is found by looking. */
public final class Awaited {

  private record Key(FactType type, String id) {}

  private final Map<Key, Set<Semaphore>> waiting = new ConcurrentHashMap<>();

  /** From now until {@link #leave}, each fold of the aggregate gives one permit. */
  public void join(Semaphore bell, FactType type, String id) {
    waiting.compute(new Key(type, id), (_, known) -> {
      Set<Semaphore> bells = known == null ? ConcurrentHashMap.newKeySet() : known;
      bells.add(bell);
      return bells;
    });
  }

  public void leave(Semaphore bell, FactType type, String id) {
    waiting.computeIfPresent(new Key(type, id), (_, bells) -> {
      bells.remove(bell);
      return bells.isEmpty() ? null : bells;
    });
  }

  public void folded(FactType type, List<? extends Fact> facts) {
    if (!waiting.isEmpty()) {
      facts.forEach(fact -> waiting.getOrDefault(new Key(type, fact.id()), Set.of()).forEach(Semaphore::release));
    }
  }
}
