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
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Keeps and compares the records of persons in bulk: a batch of facts costs one read and one or two
 * writes, and two more where discrepancies are found. A person changed concurrently is read again.
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
   * Applies facts. They are redelivered until this method returns, which then updates the work
   * lists again, so that lists that are out of date need not be marked.
   *
   * @param updates of the records, by personId
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

  /** Compares persons as of today. */
  public void compareAgain(Collection<String> persons) {
    applyWithRetry(
        persons.stream()
            .collect(Collectors.toMap(Function.identity(), _ -> UnaryOperator.identity())),
        false);
  }

  /**
   * Updates the work lists and then marks the persons as listed. After a failure the next sweep
   * repeats it.
   */
  void updateWorkLists(List<Versioned<ReconciledPerson>> changed) {
    var unlisted = changed.stream().filter(person -> !person.state().listed()).toList();
    workLists.update(unlisted);
    due.markListed(unlisted);
  }

  /** Removes the persons that are written; those changed concurrently remain. */
  private void applyOnce(Map<String, UnaryOperator<RegisterRecords>> pending, boolean redelivered) {
    var today = LocalDate.now(clock);
    var known = read(pending.keySet());
    var records = new HashMap<String, RegisterRecords>();
    pending.forEach((id, updates) -> records.put(id, updates.apply(recordsOf(known, id))));
    var touched = withRelated(pending.keySet(), known, records);
    var adds = new ArrayList<NewAggregate<ReconciledPerson>>();
    var changes = new ArrayList<Change<ReconciledPerson>>();
    var written = new ArrayList<Versioned<ReconciledPerson>>();
    for (String id : touched) {
      var current = records.getOrDefault(id, RegisterRecords.NONE);
      var former = current.aliases().stream().map(records::get).filter(Objects::nonNull).toList();
      var result = comparison.compare(current.withFormer(former), today);
      var before = known.get(id);
      var compared =
          (before == null ? ReconciledPerson.unknown(id) : before.state())
              .withComparison(current, result, today);
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
   * Reads the records under former and new ids of these persons, and returns the ids to be
   * compared: these, and those that supersede them.
   */
  private Set<String> withRelated(
      Set<String> ids,
      Map<String, Versioned<ReconciledPerson>> known,
      Map<String, RegisterRecords> records) {
    var touched = new HashSet<>(ids);
    var requested = new HashSet<>(ids);
    for (var wanted = related(records, requested);
        !wanted.isEmpty();
        wanted = related(records, requested)) {
      requested.addAll(wanted);
      var found = read(wanted);
      known.putAll(found);
      found.forEach((id, person) -> records.put(id, person.state().records()));
      ids.stream()
          .map(id -> records.getOrDefault(id, RegisterRecords.NONE))
          .flatMap(of -> of.supersededBy().stream())
          .filter(known::containsKey)
          .forEach(touched::add);
    }
    return touched;
  }

  private static Set<String> related(Map<String, RegisterRecords> records, Set<String> requested) {
    return records.values().stream()
        .flatMap(one -> one.related().stream())
        .filter(id -> !requested.contains(id))
        .collect(Collectors.toSet());
  }

  private Map<String, Versioned<ReconciledPerson>> read(Collection<String> ids) {
    var found = new HashMap<String, Versioned<ReconciledPerson>>();
    people.findAll(ids).forEach(one -> found.put(one.id(), one));
    return found;
  }

  private static RegisterRecords recordsOf(
      Map<String, Versioned<ReconciledPerson>> known, String id) {
    return Optional.ofNullable(known.get(id))
        .map(person -> person.state().records())
        .orElse(RegisterRecords.NONE);
  }
}
