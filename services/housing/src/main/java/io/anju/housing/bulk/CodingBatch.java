package io.anju.housing.bulk;

import io.anju.housing.sequence.IssueResult;
import io.anju.imports.row.ImportCounts;
import io.anju.platform.aggregate.BulkAggregates;
import io.anju.platform.aggregate.BulkAggregates.Change;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Imports a batch: new entities get codes, and entities that a later survey describes differently
 * are updated. Importing the same rows again changes nothing, because the address or the room is
 * the key.
 */
final class CodingBatch<E, A> {

  private static final int MAX_ATTEMPTS = 4;

  /** What differs between buildings and dwellings. */
  interface Rules<E, A> {

    List<IssueResult<A>> codeAll(List<E> imported);

    /** The aggregate with the values of a row; values that the row does not give are kept. */
    A updated(A known, E imported);

    /** The column to which the rejection of a whole row is attributed. */
    String column(RegistryException rejection);
  }

  private record Known<E, A>(ParsedRow<E> row, Versioned<A> entity) {}

  private final BulkAggregates<A> aggregates;
  private final Rules<E, A> rules;

  CodingBatch(BulkAggregates<A> aggregates, Rules<E, A> rules) {
    this.aggregates = aggregates;
    this.rules = rules;
  }

  void apply(List<ParsedRow<E>> rows, ImportCounts counts) {
    var issued = rules.codeAll(rows.stream().map(ParsedRow::value).toList());
    var known = new ArrayList<Known<E, A>>();
    for (int i = 0; i < rows.size(); i++) {
      var row = rows.get(i);
      switch (issued.get(i)) {
        case IssueResult.Created<A> _ -> counts.applied();
        case IssueResult.Existing<A>(var entity) -> known.add(new Known<>(row, entity));
        case IssueResult.Rejected<A>(var rejection) ->
            counts.reject(row.row(), errors(rejection, rules.column(rejection)));
      }
    }
    update(known, counts);
  }

  /** Updates at the version that was read; what changed concurrently is read again. */
  private void update(List<Known<E, A>> known, ImportCounts counts) {
    var remaining = known;
    for (int attempt = 0; attempt < MAX_ATTEMPTS && !remaining.isEmpty(); attempt++) {
      var changed = remaining.stream().filter(this::differs).toList();
      counts.add(0, remaining.size() - changed.size(), 0);
      remaining = changed.isEmpty() ? List.of() : reload(save(changed, counts));
    }
    if (!remaining.isEmpty()) {
      throw new RegistryException(PlatformError.STALE_VERSION);
    }
  }

  private boolean differs(Known<E, A> one) {
    return !rules.updated(one.entity().state(), one.row().value()).equals(one.entity().state());
  }

  /**
   * Saves the first of several rows about one entity; the others are compared with its result in
   * the next attempt.
   */
  private List<Known<E, A>> save(List<Known<E, A>> changed, ImportCounts counts) {
    var first =
        changed.stream()
            .collect(Collectors.toMap(one -> one.entity().id(), Function.identity(), (a, _) -> a));
    var changes =
        first.values().stream()
            .map(one ->
                new Change<>(one.entity(), rules.updated(one.entity().state(), one.row().value())))
            .toList();
    var saved =
        aggregates.saveAll(changes).saved().stream().map(Versioned::id).collect(Collectors.toSet());
    var remaining =
        changed.stream()
            .filter(
                one -> first.get(one.entity().id()) != one || !saved.contains(one.entity().id()))
            .toList();
    for (int i = 0; i < changed.size() - remaining.size(); i++) {
      counts.applied();
    }
    return remaining;
  }

  private List<Known<E, A>> reload(List<Known<E, A>> remaining) {
    Map<String, Versioned<A>> now =
        aggregates
            .findAll(remaining.stream().map(one -> one.entity().id()).distinct().toList())
            .stream()
            .collect(Collectors.toMap(Versioned::id, Function.identity()));
    return remaining.stream()
        .map(one ->
            new Known<>(
                one.row(),
                Optional.ofNullable(now.get(one.entity().id()))
                    .orElseThrow(() -> new RegistryException(PlatformError.STALE_VERSION))))
        .toList();
  }

  /**
   * The errors by the columns of the file; an error of the whole row is attributed to the given
   * column.
   */
  static List<FieldError> errors(RegistryException rejection, String column) {
    return rejection.errors().isEmpty()
        ? List.of(FieldError.of(column, rejection.code().code(), rejection.arguments()))
        : rejection.errors().stream()
            .map(error ->
                new FieldError(error.field().replaceFirst("^address\\.", ""), error.error()))
            .toList();
  }
}
