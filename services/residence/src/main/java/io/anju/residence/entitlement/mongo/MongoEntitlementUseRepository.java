package io.anju.residence.entitlement.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import io.anju.codes.PersonId;
import io.anju.platform.aggregate.Aggregates;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.store.MongoAggregates;
import io.anju.residence.entitlement.EntitlementUse;
import io.anju.residence.entitlement.EntitlementUseRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Uses by person; their ids sort in the order in which they were recorded. */
final class MongoEntitlementUseRepository implements EntitlementUseRepository {

  private static final String PERSON = "state.person";
  private static final String ID = "_id";

  private final MongoAggregates<EntitlementUse, ?> uses;

  MongoEntitlementUseRepository(MongoAggregates<EntitlementUse, ?> uses) {
    this.uses = uses;
    uses.collection().createIndex(Indexes.ascending(PERSON), new IndexOptions().name("person"));
  }

  @Override
  public Aggregates<EntitlementUse> aggregates() {
    return uses;
  }

  @Override
  public List<Versioned<EntitlementUse>> of(
      Collection<PersonId> persons, Optional<String> before, int limit) {
    var byPerson = Filters.in(PERSON, persons.stream().map(PersonId::value).toList());
    var page = before.map(id -> Filters.and(byPerson, Filters.lt(ID, id))).orElse(byPerson);
    return uses.where(page, Sorts.descending(ID), limit);
  }
}
