package io.anju.housing.bulk;

import io.anju.housing.sequence.Issued;
import io.anju.intake.row.Tally;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.store.BulkAggregates;
import io.anju.platform.store.BulkAggregates.Change;
import io.anju.platform.store.Versioned;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Brings a batch in: what is new gets its code, what differs from a later survey is noted anew, all else stays. Brought in again
 * it changes nothing, because the address or the room is the key.
 */
final class CodingBatch<E, A> {

  private static final int ATTEMPTS = 4;

  /** What differs from kind to kind. */
  interface Rules<E, A> {

    List<Issued<A>> codeAll(List<E> told);

    /** As a row tells it, with what the row does not speak of. */
    A updated(A known, E told);

    /** The column that a refusal of the whole row is about. */
    String column(RegistryException refusal);
  }

  private record Known<E, A>(Brought<E> row, Versioned<A> entity) {}

  private final BulkAggregates<A> aggregates;
  private final Rules<E, A> rules;

  CodingBatch(BulkAggregates<A> aggregates, Rules<E, A> rules) {
    this.aggregates = aggregates;
    this.rules = rules;
  }

  void bring(List<Brought<E>> rows, Tally tally) {
    var issued = rules.codeAll(rows.stream().map(Brought::told).toList());
    var known = new ArrayList<Known<E, A>>();
    for (int i = 0; i < rows.size(); i++) {
      var row = rows.get(i);
      switch (issued.get(i)) {
        case Issued.Fresh<A> _ -> tally.applied();
        case Issued.Known<A>(var entity) -> known.add(new Known<>(row, entity));
        case Issued.Refused<A>(var why) -> tally.reject(row.row(), flaws(why, rules.column(why)));
      }
    }
    note(known, tally);
  }

  /** Only at the version seen; what somebody else changed meanwhile is read again. */
  private void note(List<Known<E, A>> known, Tally tally) {
    var left = known;
    for (int attempt = 0; attempt < ATTEMPTS && !left.isEmpty(); attempt++) {
      var differing = left.stream().filter(this::differs).toList();
      tally.add(0, left.size() - differing.size(), 0);
      left = differing.isEmpty() ? List.of() : readAgain(saved(differing, tally));
    }
    if (!left.isEmpty()) {
      throw new RegistryException(PlatformError.STALE_VERSION);
    }
  }

  private boolean differs(Known<E, A> one) {
    return !rules.updated(one.entity().state(), one.row().told()).equals(one.entity().state());
  }

  /** Of several rows about one entity the first is saved now, and the next against what it left. */
  private List<Known<E, A>> saved(List<Known<E, A>> differing, Tally tally) {
    var first = differing.stream().collect(Collectors.toMap(one -> one.entity().id(), Function.identity(), (a, _) -> a));
    var changes = first.values().stream()
        .map(one -> new Change<>(one.entity(), rules.updated(one.entity().state(), one.row().told()))).toList();
    var saved = aggregates.saveAll(changes).saved().stream().map(Versioned::id).collect(Collectors.toSet());
    var left = differing.stream().filter(one -> first.get(one.entity().id()) != one || !saved.contains(one.entity().id())).toList();
    for (int i = 0; i < differing.size() - left.size(); i++) {
      tally.applied();
    }
    return left;
  }

  private List<Known<E, A>> readAgain(List<Known<E, A>> left) {
    Map<String, Versioned<A>> now = aggregates.findAll(left.stream().map(one -> one.entity().id()).distinct().toList()).stream()
        .collect(Collectors.toMap(Versioned::id, Function.identity()));
    return left.stream().map(one -> new Known<>(one.row(), now.get(one.entity().id()))).toList();
  }

  /** By the columns of the file; what is wrong with the whole row stands in the one given. */
  static List<FieldError> flaws(RegistryException why, String column) {
    return why.errors().isEmpty() ? List.of(FieldError.of(column, why.code().code(), why.arguments()))
        : why.errors().stream().map(error -> new FieldError(error.field().replaceFirst("^address\\.", ""), error.flaw())).toList();
  }
}
