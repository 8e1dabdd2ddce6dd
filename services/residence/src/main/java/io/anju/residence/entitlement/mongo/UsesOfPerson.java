package io.anju.residence.entitlement.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import io.anju.codes.PersonId;
import io.anju.platform.store.MongoAggregates;
import io.anju.platform.store.Versioned;
import io.anju.residence.entitlement.Use;
import io.anju.residence.entitlement.UseBook;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Uses by person; their ids are in the order they were recorded. */
public final class UsesOfPerson implements UseBook {

  private static final String PERSON = "state.person";
  private static final String ID = "_id";

  private final MongoAggregates<Use, ?> uses;

  public UsesOfPerson(MongoAggregates<Use, ?> uses) {
    this.uses = uses;
    uses.collection().createIndex(Indexes.ascending(PERSON), new IndexOptions().name("person"));
  }

  @Override
  public List<Versioned<Use>> of(Collection<PersonId> persons, Optional<String> before, int limit) {
    var theirs = Filters.in(PERSON, persons.stream().map(PersonId::value).toList());
    var page = before.map(id -> Filters.and(theirs, Filters.lt(ID, id))).orElse(theirs);
    return uses.where(page, Sorts.descending(ID), limit);
  }
}
