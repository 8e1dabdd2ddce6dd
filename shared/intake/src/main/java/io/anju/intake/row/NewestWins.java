package io.anju.intake.row;

import io.anju.platform.access.AccessPolicy;
import io.anju.platform.access.AccessPolicy.Action;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Scope;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.store.Aggregates.New;
import io.anju.platform.store.BulkAggregates;
import io.anju.platform.store.BulkAggregates.Change;
import io.anju.platform.store.Versioned;
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
 * Brings what rows tell into aggregates: of each the newest counts, so that files may come late, twice and out of order. One
 * read and one or two writes for a batch; an aggregate somebody else changed meanwhile is read again.
 */
public final class NewestWins<A> {

  private static final int ATTEMPTS = 4;

  /** What a row says of an aggregate. */
  public record Told<A>(Row row, String id, A state) {}

  /** What differs from kind to kind. */
  public interface Rules<A> {

    Instant updatedAt(A state);

    Scope scope(A state);

    /** Why this cannot be told of it. */
    List<FieldError> flaws(Optional<A> known, A told);

    /** As told, with what the file has no say in. */
    A merged(A known, A told);

    /** The column that names the aggregate. */
    String key();
  }

  private final BulkAggregates<A> aggregates;
  private final Rules<A> rules;

  public NewestWins(BulkAggregates<A> aggregates, Rules<A> rules) {
    this.aggregates = aggregates;
    this.rules = rules;
  }

  /** Counts and rejects of these rows alone. */
  public Tally bring(List<Told<A>> rows) {
    Map<String, List<Told<A>>> left = rows.stream().collect(Collectors.groupingBy(Told::id, LinkedHashMap::new, Collectors.toList()));
    var tally = new Tally();
    var taken = new HashSet<String>();
    for (int attempt = 0; attempt < ATTEMPTS && !left.isEmpty(); attempt++) {
      once(left, tally, taken);
    }
    if (!taken.containsAll(left.keySet())) {
      throw new RegistryException(PlatformError.STALE_VERSION);
    }
    left.values().forEach(refused -> refused.forEach(told -> tally.reject(told.row(),
        List.of(FieldError.of(rules.key(), "registered-under-another-id", Map.of())))));
    return tally;
  }

  /** Leaves those that could not be written. */
  private void once(Map<String, List<Told<A>>> left, Tally tally, Set<String> taken) {
    Map<String, Versioned<A>> known = CurrentCaller.asSystem(() -> aggregates.findAll(left.keySet())).stream()
        .collect(Collectors.toMap(Versioned::id, Function.identity()));
    var outcomes = new LinkedHashMap<String, Outcome<A>>();
    left.forEach((id, told) -> outcomes.put(id, outcome(Optional.ofNullable(known.get(id)).map(Versioned::state), told)));
    var adds = new ArrayList<New<A>>();
    var changes = new ArrayList<Change<A>>();
    outcomes.forEach((id, outcome) -> outcome.next().ifPresent(next -> {
      if (known.containsKey(id)) {
        changes.add(new Change<>(known.get(id), next));
      } else {
        adds.add(new New<>(id, next));
      }
    }));
    var written = new HashSet<String>();
    aggregates.addAll(adds).forEach(added -> written.add(added.id()));
    var changed = aggregates.saveAll(changes);
    changed.saved().forEach(saved -> written.add(saved.id()));
    taken.clear();
    taken.addAll(changed.taken());
    adds.stream().map(New::id).filter(id -> !written.contains(id)).forEach(taken::add);
    outcomes.forEach((id, outcome) -> {
      if (outcome.next().isEmpty() || written.contains(id)) {
        tally.add(outcome.tally());
        left.remove(id);
      }
    });
  }

  /** @param next empty where nothing changes */
  private record Outcome<A>(Optional<A> next, Tally tally) {}

  private Outcome<A> outcome(Optional<A> known, List<Told<A>> rows) {
    var tally = new Tally();
    var caller = CurrentCaller.get();
    Optional<A> state = known;
    for (var told : rows) {
      var flaws = state.filter(of -> !AccessPolicy.permits(caller, rules.scope(of), Action.CHANGE)).isPresent()
          ? List.of(FieldError.of(rules.key(), "kept-by-another-division", Map.of()))
          : rules.flaws(state, told.state());
      if (!flaws.isEmpty()) {
        tally.reject(told.row(), flaws);
        continue;
      }
      var next = state.map(of -> rules.merged(of, told.state())).orElse(told.state());
      if (state.filter(next::equals).isPresent()) {
        tally.unchanged();
      } else if (state.filter(of -> !rules.updatedAt(next).isAfter(rules.updatedAt(of))).isPresent()) {
        tally.stale();
      } else {
        tally.applied();
        state = Optional.of(next);
      }
    }
    return new Outcome<>(state.filter(next -> !known.equals(Optional.of(next))), tally);
  }
}
