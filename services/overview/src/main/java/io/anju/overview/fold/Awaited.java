package io.anju.overview.fold;

import io.anju.contract.Fact;
import io.anju.contract.FactType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells those who wait for an aggregate as soon as this process has folded a fact of it. What another replica folds is found by
 * looking.
 */
public final class Awaited {

  /** Who waits. Told from the thread that folds. */
  public interface Waiting {

    /** A version now stands everywhere it should. */
    void folded(FactType type, String id, long version);
  }

  private record Key(FactType type, String id) {}

  private final Map<Key, Set<Waiting>> waiting = new ConcurrentHashMap<>();

  /** From now until {@link #leave}. */
  public void join(Waiting who, FactType type, String id) {
    waiting.compute(new Key(type, id), (_, known) -> {
      Set<Waiting> all = known == null ? ConcurrentHashMap.newKeySet() : known;
      all.add(who);
      return all;
    });
  }

  public void leave(Waiting who, FactType type, String id) {
    waiting.computeIfPresent(new Key(type, id), (_, all) -> {
      all.remove(who);
      return all.isEmpty() ? null : all;
    });
  }

  public void folded(FactType type, List<? extends Fact> facts) {
    if (!waiting.isEmpty()) {
      facts.forEach(fact -> waiting.getOrDefault(new Key(type, fact.id()), Set.of())
          .forEach(who -> who.folded(type, fact.id(), fact.version())));
    }
  }
}
