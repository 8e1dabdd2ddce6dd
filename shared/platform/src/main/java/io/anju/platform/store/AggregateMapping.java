package io.anju.platform.store;

import io.anju.contract.Fact;
import io.anju.platform.access.Scope;
import io.anju.platform.aggregate.Versioned;
import java.util.List;

/**
 * How aggregates of one kind are stored and published.
 *
 * @param <A> the domain's type
 * @param <D> the record stored under {@code state}
 */
public interface AggregateMapping<A, D extends Record> {

  String collection();

  Class<D> documentType();

  D toDocument(Versioned<A> aggregate);

  A toDomain(String id, D document);

  /** Whom it concerns, for access control. */
  Scope scope(A state);

  /** The whole public state as facts of this version, which are stored in the same write. */
  List<Fact> facts(Versioned<A> aggregate);
}
