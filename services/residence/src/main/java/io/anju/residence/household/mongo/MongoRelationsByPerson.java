package io.anju.residence.household.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import io.anju.codes.PersonId;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.store.MongoAggregates;
import io.anju.residence.household.Relation;
import io.anju.residence.household.RelationRepository;
import java.util.List;

/**
 * Relations by either person; the unique slot admits one current relation of a kind between two.
 */
final class MongoRelationsByPerson implements RelationRepository.ByPerson {

  private static final String PERSONS = "state.persons";

  /** More than a person has. */
  private static final int MAX_RELATIONS = 200;

  private final MongoAggregates<Relation, ?> relations;

  MongoRelationsByPerson(MongoAggregates<Relation, ?> relations) {
    this.relations = relations;
    relations
        .collection()
        .createIndex(
            Indexes.ascending("state.slot"), new IndexOptions().name("one-of-a-kind").unique(true));
    relations
        .collection()
        .createIndex(Indexes.ascending(PERSONS), new IndexOptions().name("persons"));
  }

  @Override
  public List<Versioned<Relation>> findAll(List<PersonId> personIds) {
    return relations.where(
        Filters.in(PERSONS, personIds.stream().map(PersonId::value).toList()),
        Sorts.descending("_id"),
        MAX_RELATIONS);
  }
}
