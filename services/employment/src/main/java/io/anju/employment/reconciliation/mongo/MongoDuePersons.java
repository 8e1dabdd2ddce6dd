package io.anju.employment.reconciliation.mongo;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateManyModel;
import com.mongodb.client.model.Updates;
import io.anju.employment.reconciliation.DuePersons;
import io.anju.employment.reconciliation.ReconciledPerson;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.store.MongoAggregates;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bson.BsonDocument;

/** Finds due persons through an index that holds only those with a next comparison. */
public final class MongoDuePersons implements DuePersons {

  private static final String DUE = "state.due";

  private final MongoAggregates<ReconciledPerson, ReconciledPersonDocument> people;

  public MongoDuePersons(MongoAggregates<ReconciledPerson, ReconciledPersonDocument> people) {
    this.people = people;
    people
        .collection()
        .createIndex(
            Indexes.ascending(DUE),
            new IndexOptions().name("due").partialFilterExpression(Filters.exists(DUE)));
  }

  @Override
  public List<Versioned<ReconciledPerson>> dueBy(LocalDate today, int limit) {
    return people.where(
        Filters.and(Filters.exists(DUE), Filters.lte(DUE, today)), Sorts.ascending(DUE), limit);
  }

  /** Uses one statement for all persons with the same version and next comparison. */
  @Override
  public void markListed(List<Versioned<ReconciledPerson>> persons) {
    var alike =
        persons.stream()
            .collect(
                Collectors.groupingBy(
                    person -> new DueUpdateKey(person.version(), person.state().nextComparisonOn()),
                    Collectors.mapping(Versioned::id, Collectors.toList())));
    if (!alike.isEmpty()) {
      people
          .collection()
          .bulkWrite(
              alike.entrySet().stream()
                  .map(same -> dueUpdate(same.getKey(), same.getValue()))
                  .toList(),
              new BulkWriteOptions().ordered(false));
    }
  }

  private record DueUpdateKey(long version, Optional<LocalDate> nextComparisonOn) {}

  private static UpdateManyModel<BsonDocument> dueUpdate(DueUpdateKey alike, List<String> ids) {
    return new UpdateManyModel<>(
        Filters.and(Filters.in("_id", ids), Filters.eq("version", alike.version())),
        alike
            .nextComparisonOn()
            .map(day -> Updates.set(DUE, day))
            .orElseGet(() -> Updates.unset(DUE)));
  }
}
