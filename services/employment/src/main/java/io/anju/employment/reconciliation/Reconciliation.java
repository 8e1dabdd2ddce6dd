package io.anju.employment.reconciliation;

import io.anju.platform.aggregate.Aggregates.NewAggregate;
import io.anju.platform.aggregate.BulkAggregates;
import io.anju.platform.aggregate.BulkAggregates.Change;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
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
 * Keeps the sides of people and compares them, many at a time: one read and one or two writes for a
 * batch of facts, and two more where something is found. What somebody else wrote meanwhile is read
 * again.
 */
public final class Reconciliation {

  private static final int ATTEMPTS = 5;

  private final BulkAggregates<ReconciledPerson> people;
  private final DuePersons due;
  private final WorkLists workLists;
  private final Comparison comparison;
  private final Clock clock;

  public Reconciliation(
      BulkAggregates<ReconciledPerson> people,
      DuePersons due,
      WorkLists workLists,
      Comparison comparison,
      Clock clock) {
    this.people = people;
    this.due = due;
    this.workLists = workLists;
    this.comparison = comparison;
    this.clock = clock;
  }

  /**
   * Takes what facts tell. They come again until this returns, and what is found then is put on the
   * lists again, so that nothing has to be noted about lists that are behind.
   *
   * @param updates what changes in whose sides, by personId
   */
  public void apply(Map<String, UnaryOperator<RegisterRecords>> updates) {
    applyWithRetry(updates, true);
  }

  private void applyWithRetry(
      Map<String, UnaryOperator<RegisterRecords>> updates, boolean redelivered) {
    var pending = new LinkedHashMap<>(updates);
    for (int attempt = 0; attempt < ATTEMPTS && !pending.isEmpty(); attempt++) {
      applyOnce(pending, redelivered);
    }
    if (!pending.isEmpty()) {
      throw new RegistryException(PlatformError.STALE_VERSION);
    }
  }

  /** Compares again as of today. */
  public void compareAgain(Collection<String> persons) {
    applyWithRetry(
        persons.stream()
            .collect(Collectors.toMap(Function.identity(), _ -> UnaryOperator.identity())),
        false);
  }

  /**
   * Puts on the lists what is found of these people, then notes that it is there. Where that fails,
   * the next look does it.
   */
  void updateWorkLists(List<Versioned<ReconciledPerson>> changed) {
    var unlisted = changed.stream().filter(person -> !person.state().listed()).toList();
    workLists.update(unlisted);
    due.markListed(unlisted);
  }

  /** Leaves those that somebody else changed meanwhile. */
  private void applyOnce(Map<String, UnaryOperator<RegisterRecords>> pending, boolean redelivered) {
    var today = LocalDate.now(clock);
    var known = read(pending.keySet());
    var sides = new HashMap<String, RegisterRecords>();
    pending.forEach((id, updates) -> sides.put(id, updates.apply(sides(known, id))));
    var touched = withRelated(pending.keySet(), known, sides);
    var adds = new ArrayList<NewAggregate<ReconciledPerson>>();
    var changes = new ArrayList<Change<ReconciledPerson>>();
    var written = new ArrayList<Versioned<ReconciledPerson>>();
    for (String id : touched) {
      var former =
          sides.get(id).aliases().stream().map(sides::get).filter(Objects::nonNull).toList();
      var result = comparison.compare(sides.get(id).withFormer(former), today);
      var before = known.get(id);
      var compared =
          (before == null ? ReconciledPerson.unknown(id) : before.state())
              .withComparison(sides.get(id), result, today);
      var after = redelivered ? compared.markedListed() : compared;
      if (before == null) {
        adds.add(new NewAggregate<>(id, after));
      } else if (after.equals(before.state())) {
        written.add(before);
      } else {
        changes.add(new Change<>(before, after));
      }
    }
    written.addAll(people.addAll(adds));
    written.addAll(people.saveAll(changes).saved());
    if (redelivered) {
      workLists.update(written);
    } else {
      updateWorkLists(written);
    }
    Set<String> done = written.stream().map(Versioned::id).collect(Collectors.toSet());
    pending.keySet().removeAll(done);
    touched.stream()
        .filter(id -> !done.contains(id))
        .forEach(id -> pending.putIfAbsent(id, UnaryOperator.identity()));
  }

  /**
   * Reads what hangs together with these, and answers with those to be compared: these, and those
   * they lead to.
   */
  private Set<String> withRelated(
      Set<String> ids,
      Map<String, Versioned<ReconciledPerson>> known,
      Map<String, RegisterRecords> sides) {
    var touched = new HashSet<>(ids);
    var requested = new HashSet<>(ids);
    for (var wanted = related(sides, requested);
        !wanted.isEmpty();
        wanted = related(sides, requested)) {
      requested.addAll(wanted);
      known.putAll(read(wanted));
      wanted.stream()
          .filter(known::containsKey)
          .forEach(id -> sides.put(id, known.get(id).state().records()));
      ids.stream()
          .flatMap(id -> sides.get(id).supersededBy().stream())
          .filter(known::containsKey)
          .forEach(touched::add);
    }
    return touched;
  }

  private static Set<String> related(Map<String, RegisterRecords> sides, Set<String> requested) {
    return sides.values().stream()
        .flatMap(one -> one.related().stream())
        .filter(id -> !requested.contains(id))
        .collect(Collectors.toSet());
  }

  private Map<String, Versioned<ReconciledPerson>> read(Collection<String> ids) {
    var found = new HashMap<String, Versioned<ReconciledPerson>>();
    people.findAll(ids).forEach(one -> found.put(one.id(), one));
    return found;
  }

  private static RegisterRecords sides(Map<String, Versioned<ReconciledPerson>> known, String id) {
    return known.containsKey(id) ? known.get(id).state().records() : RegisterRecords.NONE;
  }
}
