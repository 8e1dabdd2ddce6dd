package io.anju.residence.person.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import io.anju.codes.PersonId;
import io.anju.platform.store.MongoAggregates;
import io.anju.residence.person.DuePendingDeclarations;
import io.anju.residence.person.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bson.conversions.Bson;

/** Pending declarations by the day they take effect, found by a partial index. */
final class MongoDuePendingDeclarations implements DuePendingDeclarations {

  private static final String DUE_ON = "state.pendingDue";

  private final MongoAggregates<Person, ?> persons;

  MongoDuePendingDeclarations(MongoAggregates<Person, ?> persons) {
    this.persons = persons;
    persons
        .collection()
        .createIndex(
            Indexes.ascending(DUE_ON, "_id"),
            new IndexOptions().name("pendingDue").partialFilterExpression(Filters.exists(DUE_ON)));
  }

  @Override
  public List<PersonId> findDueUntil(LocalDate on, Collection<PersonId> except, int limit) {
    Bson due = Filters.and(Filters.exists(DUE_ON), Filters.lte(DUE_ON, on));
    var found = new ArrayList<PersonId>();
    for (var person :
        persons
            .collection()
            .find(
                except.isEmpty()
                    ? due
                    : Filters.and(
                        due, Filters.nin("_id", except.stream().map(PersonId::value).toList())))
            .sort(Sorts.ascending(DUE_ON, "_id"))
            .limit(limit)
            .projection(Projections.include("_id"))) {
      found.add(new PersonId(person.getString("_id").getValue()));
    }
    return found;
  }
}
