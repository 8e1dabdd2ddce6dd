package io.anju.imports.row;

import io.anju.platform.access.AccessPolicy;
import io.anju.platform.access.AccessPolicy.Action;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Scope;
import io.anju.platform.aggregate.Aggregates.NewAggregate;
import io.anju.platform.aggregate.BulkAggregates;
import io.anju.platform.aggregate.BulkAggregates.Change;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Applies rows to aggregates such that the row with the newest time of change wins, so that files
 * may arrive late, repeatedly and out of order. A batch costs one read and one or two writes; an
 * aggregate changed concurrently is read again.
 */
public final class NewestWins<A> {

  private static final int ATTEMPTS = 4;

  /** The state of an aggregate according to a row. */
  public record RowUpdate<A>(Row row, String id, A state) {}

  /** What differs between kinds of aggregates. */
  public interface Rules<A> {

    Instant updatedAt(A state);

    Scope scope(A state);

    /** Why the update is not allowed; empty where it is. */
    List<FieldError> validate(Optional<A> current, A update);

    /** The updated state, with everything a file does not determine kept. */
    A merge(A current, A update);

    /** The column holding the aggregate's id. */
    String keyColumn();

    /** Why an update cannot be stored beside an aggregate with another id. */
    default FieldError duplicate(A update) {
      return FieldError.of(keyColumn(), "registered-under-another-id", Map.of());
    }
  }

  private final BulkAggregates<A> aggregates;
  private final Rules<A> rules;

  public NewestWins(BulkAggregates<A> aggregates, Rules<A> rules) {
    this.aggregates = aggregates;
    this.rules = rules;
  }

  /** The counts and rejects of these rows. */
  public ImportCounts apply(List<RowUpdate<A>> rows) {
    Map<String, List<RowUpdate<A>>> remaining =
        rows.stream()
            .collect(Collectors.groupingBy(RowUpdate::id, LinkedHashMap::new, Collectors.toList()));
    var counts = new ImportCounts();
    var duplicates = new HashSet<String>();
    for (int attempt = 0; attempt < ATTEMPTS && !remaining.isEmpty(); attempt++) {
      attempt(remaining, counts, duplicates);
    }
    if (!duplicates.containsAll(remaining.keySet())) {
      throw new RegistryException(PlatformError.STALE_VERSION);
    }
    remaining
        .values()
        .forEach(refused ->
            refused.forEach(
                update -> counts.reject(update.row(), List.of(rules.duplicate(update.state())))));
    return counts;
  }

  /** Removes the rows that are dealt with; the others are tried again. */
  private void attempt(
      Map<String, List<RowUpdate<A>>> remaining, ImportCounts counts, Set<String> duplicates) {
    // As system: a record kept by another division must be found in order to reject its row.
    Map<String, Versioned<A>> current =
        CurrentCaller.asSystem(() -> aggregates.findAll(remaining.keySet())).stream()
            .collect(Collectors.toMap(Versioned::id, Function.identity()));
    var outcomes = new LinkedHashMap<String, Outcome<A>>();
    remaining.forEach((id, update) ->
        outcomes.put(
            id, outcome(Optional.ofNullable(current.get(id)).map(Versioned::state), update)));
    var adds = new ArrayList<NewAggregate<A>>();
    var changes = new ArrayList<Change<A>>();
    outcomes.forEach((id, outcome) ->
        outcome
            .next()
            .ifPresent(next -> {
              if (current.containsKey(id)) {
                changes.add(new Change<>(current.get(id), next));
              } else {
                adds.add(new NewAggregate<>(id, next));
              }
            }));
    var written = new HashSet<String>();
    aggregates.addAll(adds).forEach(added -> written.add(added.id()));
    var changed = aggregates.saveAll(changes);
    changed.saved().forEach(saved -> written.add(saved.id()));
    duplicates.clear();
    duplicates.addAll(changed.duplicates());
    adds.stream()
        .map(NewAggregate::id)
        .filter(id -> !written.contains(id))
        .forEach(duplicates::add);
    outcomes.forEach((id, outcome) -> {
      if (outcome.next().isEmpty() || written.contains(id)) {
        counts.add(outcome.counts());
        remaining.remove(id);
      }
    });
  }

  /**
   * @param next empty where nothing changes
   */
  private record Outcome<A>(Optional<A> next, ImportCounts counts) {}

  private Outcome<A> outcome(Optional<A> current, List<RowUpdate<A>> rows) {
    var counts = new ImportCounts();
    var caller = CurrentCaller.get();
    Optional<A> state = current;
    for (var update : rows) {
      var errors =
          state
                  .filter(of -> !AccessPolicy.permits(caller, rules.scope(of), Action.CHANGE))
                  .isPresent()
              ? List.of(FieldError.of(rules.keyColumn(), "kept-by-another-division", Map.of()))
              : rules.validate(state, update.state());
      if (!errors.isEmpty()) {
        counts.reject(update.row(), errors);
        continue;
      }
      var next = state.map(of -> rules.merge(of, update.state())).orElse(update.state());
      if (state.filter(next::equals).isPresent()) {
        counts.unchanged();
      } else if (state
          .filter(of -> !rules.updatedAt(next).isAfter(rules.updatedAt(of)))
          .isPresent()) {
        counts.stale();
      } else {
        counts.applied();
        state = Optional.of(next);
      }
    }
    return new Outcome<>(state.filter(next -> !current.equals(Optional.of(next))), counts);
  }
}
