package io.anju.employment.reconciliation.mongo;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import io.anju.employment.reconciliation.DueReconciled;
import io.anju.employment.reconciliation.Reconciled;
import io.anju.platform.store.MongoAggregates;
import io.anju.platform.store.Versioned;
import java.time.LocalDate;
import java.util.List;
import org.bson.BsonDocument;

/** Finds through an index that holds those alone for whom a day is set. */
public final class MongoDueReconciled implements DueReconciled {

  private static final String DUE = "state.due";

  private final MongoAggregates<Reconciled, ReconciledDocument> people;

  public MongoDueReconciled(MongoAggregates<Reconciled, ReconciledDocument> people) {
    this.people = people;
    people.collection().createIndex(Indexes.ascending(DUE),
        new IndexOptions().name("due").partialFilterExpression(Filters.exists(DUE)));
  }

  @Override
  public List<Versioned<Reconciled>> until(LocalDate today, int limit) {
    return people.where(Filters.and(Filters.exists(DUE), Filters.lte(DUE, today)), Sorts.ascending(DUE), limit);
  }

  @Override
  public void told(List<Versioned<Reconciled>> persons) {
    if (!persons.isEmpty()) {
      people.collection().bulkWrite(persons.stream().map(MongoDueReconciled::noted).toList(), new BulkWriteOptions().ordered(false));
    }
  }

  private static UpdateOneModel<BsonDocument> noted(Versioned<Reconciled> person) {
    return new UpdateOneModel<>(Filters.and(Filters.eq("_id", person.id()), Filters.eq("version", person.version())),
        person.state().look().map(day -> Updates.set(DUE, day)).orElseGet(() -> Updates.unset(DUE)));
  }
}
