package io.anju.housing.occupancy;

import io.anju.contract.Fact;
import io.anju.platform.aggregate.Aggregates;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Aggregates held in memory, versions guarded as the store guards them. */
final class InMemoryAggregatesFixture<A> implements Aggregates<A> {

  private final Map<String, Versioned<A>> aggregates = new HashMap<>();

  /** Runs between a read and the next write, as a rival would. */
  Runnable beforeNextWrite = () -> {};

  @Override
  public Optional<Versioned<A>> find(String id) {
    return Optional.ofNullable(aggregates.get(id));
  }

  @Override
  public Versioned<A> require(String id) {
    return find(id).orElseThrow(() -> new RegistryException(PlatformError.NOT_FOUND));
  }

  @Override
  public Versioned<A> add(String id, A first, Fact... alongside) {
    runBeforeWrite();
    if (aggregates.containsKey(id)) {
      throw new RegistryException(PlatformError.STALE_VERSION);
    }
    aggregates.put(id, new Versioned<>(id, 1, first));
    return aggregates.get(id);
  }

  @Override
  public List<Versioned<A>> addAll(List<NewAggregate<A>> firsts) {
    return firsts.stream().map(first -> add(first.id(), first.state())).toList();
  }

  @Override
  public Versioned<A> save(Versioned<A> loaded, A next, Fact... alongside) {
    runBeforeWrite();
    if (aggregates.get(loaded.id()).version() != loaded.version()) {
      throw new RegistryException(PlatformError.STALE_VERSION);
    }
    aggregates.put(loaded.id(), new Versioned<>(loaded.id(), loaded.version() + 1, next));
    return aggregates.get(loaded.id());
  }

  private void runBeforeWrite() {
    var rival = beforeNextWrite;
    beforeNextWrite = () -> {};
    rival.run();
  }
}
