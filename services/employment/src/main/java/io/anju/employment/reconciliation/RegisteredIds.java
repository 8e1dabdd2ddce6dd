package io.anju.employment.reconciliation;

import io.anju.codes.PersonId;
import io.anju.employment.insurance.KnownIds;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.store.Aggregates;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/** The ids of people as the residence service tells of them; superseded records lead on (ADR 12). */
record RegisteredIds(Aggregates<Reconciled> people) implements KnownIds {

  /** Records that lead on to each other; more than a person can have. */
  private static final int MOST_MOVES = 10;

  @Override
  public Collection<PersonId> of(PersonId id) {
    return CurrentCaller.asSystem(() -> {
      var last = id.value();
      var next = sides(last).flatMap(Sides::movedTo);
      for (int moves = 0; next.isPresent() && moves < MOST_MOVES; moves++) {
        last = next.get();
        next = sides(last).flatMap(Sides::movedTo);
      }
      return Stream.concat(Stream.of(id.value(), last), sides(last).stream().flatMap(known -> known.aliases().stream())).distinct()
          .map(PersonId::new).toList();
    });
  }

  private Optional<Sides> sides(String id) {
    return people.find(id).map(found -> found.state().sides());
  }
}
