package io.anju.housing.occupancy;

import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.store.Aggregates;
import io.anju.platform.store.Versioned;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Aggregates held in memory, versions guarded as the store guards them. */
final class HeldAggregatesFixture<A> implements Aggregates<A> {

  private final Map<String, Versioned<A>> held = new HashMap<>();

  /** Runs between a read and the next write, as a rival would. */
  Runnable meanwhile = () -> { };

  @Override
  public Optional<Versioned<A>> find(String id) {
    return Optional.ofNullable(held.get(id));
  }

  @Override
  public Versioned<A> require(String id) {
    return find(id).orElseThrow(() -> new RegistryException(PlatformError.NOT_FOUND));
  }

  @Override
  public Versioned<A> add(String id, A first) {
    interrupted();
    if (held.containsKey(id)) {
      throw new RegistryException(PlatformError.STALE_VERSION);
    }
    held.put(id, new Versioned<>(id, 1, first));
    return held.get(id);
  }

  @Override
  public List<Versioned<A>> addAll(List<New<A>> firsts) {
    return firsts.stream().map(first -> add(first.id(), first.state())).toList();
  }

  @Override
  public Versioned<A> save(Versioned<A> seen, A next) {
    interrupted();
    if (held.get(seen.id()).version() != seen.version()) {
      throw new RegistryException(PlatformError.STALE_VERSION);
    }
    held.put(seen.id(), new Versioned<>(seen.id(), seen.version() + 1, next));
    return held.get(seen.id());
  }

  private void interrupted() {
    var rival = meanwhile;
    meanwhile = () -> { };
    rival.run();
  }
}
