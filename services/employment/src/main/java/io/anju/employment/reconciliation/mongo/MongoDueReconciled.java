package io.anju.employment.reconciliation.mongo;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateManyModel;
import com.mongodb.client.model.Updates;
import io.anju.employment.reconciliation.DueReconciled;
import io.anju.employment.reconciliation.Reconciled;
import io.anju.platform.store.MongoAggregates;
import io.anju.platform.store.Versioned;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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

  /** One statement for all that stand at the same version and are looked at again on the same day, if at all. */
  @Override
  public void told(List<Versioned<Reconciled>> persons) {
    var alike = persons.stream().collect(Collectors.groupingBy(person -> new Alike(person.version(), person.state().look()),
        Collectors.mapping(Versioned::id, Collectors.toList())));
    if (!alike.isEmpty()) {
      people.collection().bulkWrite(alike.entrySet().stream().map(same -> noted(same.getKey(), same.getValue())).toList(),
          new BulkWriteOptions().ordered(false));
    }
  }

  private record Alike(long version, Optional<LocalDate> look) {}

  private static UpdateManyModel<BsonDocument> noted(Alike alike, List<String> ids) {
    return new UpdateManyModel<>(Filters.and(Filters.in("_id", ids), Filters.eq("version", alike.version())),
        alike.look().map(day -> Updates.set(DUE, day)).orElseGet(() -> Updates.unset(DUE)));
  }
}
