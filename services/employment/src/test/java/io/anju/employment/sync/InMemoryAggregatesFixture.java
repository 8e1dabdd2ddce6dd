package io.anju.employment.sync;

import io.anju.contract.Fact;
import io.anju.platform.access.AccessPolicy;
import io.anju.platform.access.AccessPolicy.Action;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Scope;
import io.anju.platform.aggregate.BulkAggregates;
import io.anju.platform.aggregate.DuplicateException;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Aggregates held in memory, with versions, unique values and access checks as in the store. */
public final class InMemoryAggregatesFixture<A> implements BulkAggregates<A> {

  private final Map<String, Versioned<A>> stored = new LinkedHashMap<>();
  private final Function<A, Scope> scope;
  private final Function<A, Object> unique;

  /**
   * @param unique a value no two may share
   */
  public InMemoryAggregatesFixture(Function<A, Scope> scope, Function<A, Object> unique) {
    this.scope = scope;
    this.unique = unique;
  }

  public Optional<A> state(String id) {
    return Optional.ofNullable(stored.get(id)).map(Versioned::state);
  }

  /** The id of the aggregate with this unique value. */
  public Optional<String> idOf(Object value) {
    return stored.values().stream()
        .filter(one -> unique.apply(one.state()).equals(value))
        .map(Versioned::id)
        .findFirst();
  }

  public List<String> ids() {
    return List.copyOf(stored.keySet());
  }

  public long version(String id) {
    return stored.get(id).version();
  }

  @Override
  public Optional<Versioned<A>> find(String id) {
    var found = Optional.ofNullable(stored.get(id));
    found.ifPresent(one -> AccessPolicy.require(scope.apply(one.state()), Action.READ));
    return found;
  }

  @Override
  public Versioned<A> require(String id) {
    return find(id).orElseThrow(() -> new RegistryException(PlatformError.NOT_FOUND));
  }

  @Override
  public Versioned<A> add(String id, A first, Fact... alongside) {
    AccessPolicy.require(scope.apply(first), Action.CHANGE);
    if (stored.containsKey(id) || taken(id, first)) {
      throw new DuplicateException(stored.containsKey(id));
    }
    stored.put(id, new Versioned<>(id, 1, first));
    return stored.get(id);
  }

  @Override
  public List<Versioned<A>> addAll(List<NewAggregate<A>> firsts) {
    return firsts.stream()
        .filter(first -> !stored.containsKey(first.id()) && !taken(first.id(), first.state()))
        .map(first -> add(first.id(), first.state()))
        .toList();
  }

  @Override
  public Versioned<A> save(Versioned<A> seen, A next, Fact... alongside) {
    AccessPolicy.require(scope.apply(seen.state()), Action.CHANGE);
    stored.put(seen.id(), new Versioned<>(seen.id(), seen.version() + 1, next));
    return stored.get(seen.id());
  }

  @Override
  public List<Versioned<A>> findAll(Collection<String> ids) {
    return ids.stream()
        .map(stored::get)
        .filter(Objects::nonNull)
        .filter(
            one -> AccessPolicy.permits(CurrentCaller.get(), scope.apply(one.state()), Action.READ))
        .toList();
  }

  @Override
  public BulkResult<A> saveAll(List<Change<A>> changes) {
    var taken =
        changes.stream()
            .filter(change -> taken(change.current().id(), change.next()))
            .map(change -> change.current().id())
            .collect(Collectors.toSet());
    return new BulkResult<>(
        changes.stream()
            .filter(change -> !taken.contains(change.current().id()))
            .map(change -> save(change.current(), change.next()))
            .toList(),
        taken);
  }

  private boolean taken(String id, A state) {
    return stored.values().stream()
        .anyMatch(
            one -> !one.id().equals(id) && unique.apply(one.state()).equals(unique.apply(state)));
  }
}
