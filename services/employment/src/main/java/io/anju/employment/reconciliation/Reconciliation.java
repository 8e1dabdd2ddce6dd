package io.anju.employment.reconciliation;

import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.store.Aggregates.New;
import io.anju.platform.store.BulkAggregates;
import io.anju.platform.store.BulkAggregates.Change;
import io.anju.platform.store.Versioned;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Keeps the sides of people and compares them, many at a time: one read and one or two writes for a batch of facts, and two more
 * where something is found. What somebody else wrote meanwhile is read again.
 */
public final class Reconciliation {

  private static final int ATTEMPTS = 5;

  private final BulkAggregates<Reconciled> people;
  private final DueReconciled due;
  private final FindingBook lists;
  private final Comparison comparison;
  private final Clock clock;

  public Reconciliation(BulkAggregates<Reconciled> people, DueReconciled due, FindingBook lists, Comparison comparison, Clock clock) {
    this.people = people;
    this.due = due;
    this.lists = lists;
    this.comparison = comparison;
    this.clock = clock;
  }

  /**
   * Takes what facts tell. They come again until this returns, and what is found then is put on the lists again, so that nothing has
   * to be noted about lists that are behind.
   *
   * @param news what changes in whose sides, by personId
   */
  public void take(Map<String, UnaryOperator<Sides>> news) {
    all(news, true);
  }

  private void all(Map<String, UnaryOperator<Sides>> news, boolean comesAgain) {
    var left = new LinkedHashMap<>(news);
    for (int attempt = 0; attempt < ATTEMPTS && !left.isEmpty(); attempt++) {
      once(left, comesAgain);
    }
    if (!left.isEmpty()) {
      throw new RegistryException(PlatformError.STALE_VERSION);
    }
  }

  /** Compares again as of today. */
  public void look(Collection<String> persons) {
    all(persons.stream().collect(Collectors.toMap(Function.identity(), _ -> UnaryOperator.identity())), false);
  }

  /** Puts on the lists what is found of these people, then notes that it is there. Where that fails, the next look does it. */
  void tell(List<Versioned<Reconciled>> changed) {
    var untold = changed.stream().filter(person -> !person.state().told()).toList();
    lists.show(untold);
    due.told(untold);
  }

  /** Leaves those that somebody else changed meanwhile. */
  private void once(Map<String, UnaryOperator<Sides>> left, boolean comesAgain) {
    var today = LocalDate.now(clock);
    var known = read(left.keySet());
    var sides = new HashMap<String, Sides>();
    left.forEach((id, news) -> sides.put(id, news.apply(sides(known, id))));
    var touched = withRelated(left.keySet(), known, sides);
    var adds = new ArrayList<New<Reconciled>>();
    var changes = new ArrayList<Change<Reconciled>>();
    var settled = new ArrayList<Versioned<Reconciled>>();
    for (String id : touched) {
      var former = sides.get(id).aliases().stream().map(sides::get).filter(Objects::nonNull).toList();
      var outlook = comparison.of(sides.get(id).joined(former), today);
      var before = known.get(id);
      var compared = (before == null ? Reconciled.unknown(id) : before.state()).compared(sides.get(id), outlook, today);
      var after = comesAgain ? compared.onLists() : compared;
      if (before == null) {
        adds.add(new New<>(id, after));
      } else if (after.equals(before.state())) {
        settled.add(before);
      } else {
        changes.add(new Change<>(before, after));
      }
    }
    settled.addAll(people.addAll(adds));
    settled.addAll(people.saveAll(changes).saved());
    if (comesAgain) {
      lists.show(settled);
    } else {
      tell(settled);
    }
    Set<String> done = settled.stream().map(Versioned::id).collect(Collectors.toSet());
    left.keySet().removeAll(done);
    touched.stream().filter(id -> !done.contains(id)).forEach(id -> left.putIfAbsent(id, UnaryOperator.identity()));
  }

  /** Reads what hangs together with these, and answers with those to be compared: these, and those they lead to. */
  private Set<String> withRelated(Set<String> ids, Map<String, Versioned<Reconciled>> known, Map<String, Sides> sides) {
    var touched = new HashSet<>(ids);
    var asked = new HashSet<>(ids);
    for (var wanted = related(sides, asked); !wanted.isEmpty(); wanted = related(sides, asked)) {
      asked.addAll(wanted);
      known.putAll(read(wanted));
      wanted.stream().filter(known::containsKey).forEach(id -> sides.put(id, known.get(id).state().sides()));
      ids.stream().flatMap(id -> sides.get(id).movedTo().stream()).filter(known::containsKey).forEach(touched::add);
    }
    return touched;
  }

  private static Set<String> related(Map<String, Sides> sides, Set<String> asked) {
    return sides.values().stream().flatMap(one -> one.related().stream()).filter(id -> !asked.contains(id)).collect(Collectors.toSet());
  }

  private Map<String, Versioned<Reconciled>> read(Collection<String> ids) {
    var found = new HashMap<String, Versioned<Reconciled>>();
    people.findAll(ids).forEach(one -> found.put(one.id(), one));
    return found;
  }

  private static Sides sides(Map<String, Versioned<Reconciled>> known, String id) {
    return known.containsKey(id) ? known.get(id).state().sides() : Sides.NOTHING;
  }
}
