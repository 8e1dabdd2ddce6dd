package io.anju.employment.reconciliation;

import io.anju.codes.PersonId;
import io.anju.employment.insurance.KnownIds;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.aggregate.Aggregates;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/** The ids of persons according to the residence service, following superseded records (ADR 12). */
record RegisteredIds(Aggregates<ReconciledPerson> people) implements KnownIds {

  /** Superseded records that are followed; more than a person can have. */
  private static final int MAX_SUPERSESSIONS = 10;

  @Override
  public Collection<PersonId> of(PersonId id) {
    // As system: superseded records may belong to other divisions; only ids are returned.
    return CurrentCaller.asSystem(() -> {
      var last = id.value();
      var next = records(last).flatMap(RegisterRecords::supersededBy);
      for (int hops = 0; next.isPresent() && hops < MAX_SUPERSESSIONS; hops++) {
        last = next.get();
        next = records(last).flatMap(RegisterRecords::supersededBy);
      }
      return Stream.concat(
              Stream.of(id.value(), last),
              records(last).stream().flatMap(known -> known.aliases().stream()))
          .distinct()
          .map(PersonId::new)
          .toList();
    });
  }

  private Optional<RegisterRecords> records(String id) {
    return people.find(id).map(found -> found.state().records());
  }
}
