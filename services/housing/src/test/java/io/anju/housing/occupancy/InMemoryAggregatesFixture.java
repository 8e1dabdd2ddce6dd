package io.anju.housing.occupancy;

import io.anju.contract.Fact;
import io.anju.housing.tenancy.Change;
import io.anju.platform.aggregate.BulkAggregates;
import io.anju.platform.aggregate.DuplicateException;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Aggregates held in memory; versions are guarded as the store guards them. */
public final class InMemoryAggregatesFixture<A> implements BulkAggregates<A> {

  private final Map<String, Versioned<A>> aggregates = new TreeMap<>();
  private final Runnable beforeEachWrite;

  private Runnable beforeNextWrite = () -> {};

  InMemoryAggregatesFixture() {
    this(() -> {});
  }

  /**
   * @param beforeEachWrite may throw, as a crash would stop the writer
   */
  public InMemoryAggregatesFixture(Runnable beforeEachWrite) {
    this.beforeEachWrite = beforeEachWrite;
  }

  /** Runs once, between a read and the next write, as a concurrent writer would. */
  public void beforeNextWrite(Runnable rival) {
    beforeNextWrite = rival;
  }

  public Stream<Versioned<A>> all() {
    return List.copyOf(aggregates.values()).stream();
  }

  @Override
  public Optional<Versioned<A>> find(String id) {
    return Optional.ofNullable(aggregates.get(id));
  }

  @Override
  public Versioned<A> require(String id) {
    return find(id).orElseThrow(() -> new RegistryException(PlatformError.NOT_FOUND));
  }

  @Override
  public List<Versioned<A>> findAll(Collection<String> ids) {
    return all().filter(one -> ids.contains(one.id())).toList();
  }

  @Override
  public Versioned<A> add(String id, A first, Fact... alongside) {
    runBeforeWrite();
    if (aggregates.containsKey(id)) {
      throw new DuplicateException(true);
    }
    aggregates.put(id, new Versioned<>(id, 1, first));
    return aggregates.get(id);
  }

  @Override
  public List<Versioned<A>> addAll(List<NewAggregate<A>> firsts) {
    return firsts.stream()
        .filter(first -> !aggregates.containsKey(first.id()))
        .map(first -> add(first.id(), first.state()))
        .toList();
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

  @Override
  public BulkResult<A> saveAll(List<Change<A>> changes) {
    return new BulkResult<>(
        changes.stream()
            .filter(
                change -> require(change.current().id()).version() == change.current().version())
            .map(change -> save(change.current(), change.next()))
            .toList(),
        Set.of());
  }

  private void runBeforeWrite() {
    beforeEachWrite.run();
    var rival = beforeNextWrite;
    beforeNextWrite = () -> {};
    rival.run();
  }
}
