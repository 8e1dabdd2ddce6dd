package io.anju.employment.reconciliation.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.employment.reconciliation.DiscrepancyKind;
import io.anju.employment.reconciliation.ReconciledPerson;
import io.anju.employment.reconciliation.WorkLists;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.store.MongoProjection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;

/** Work lists with one small document an entry, found by position and by reminded employer. */
public final class MongoWorkLists implements WorkLists {

  private static final String ID = "_id";
  private static final String PLACE = "state.place";

  /** Greater than every character of a sort key. */
  private static final String MAX_SUFFIX = "\uffff";

  private static final String REMINDS = "state.reminds";

  private final MongoProjection<WorkListEntryDocument> entries;

  public MongoWorkLists(MongoProjection<WorkListEntryDocument> entries) {
    this.entries = entries;
    var collection = entries.collection();
    collection.createIndex(Indexes.ascending(PLACE), new IndexOptions().name("place"));
    collection.createIndex(
        Indexes.ascending(REMINDS, ID),
        new IndexOptions().name("reminds").partialFilterExpression(Filters.exists(REMINDS)));
    collection.createIndex(
        Indexes.ascending("state.forgetAt"),
        new IndexOptions().name("forgotten").expireAfter(0L, TimeUnit.SECONDS));
  }

  @Override
  public void update(List<Versioned<ReconciledPerson>> persons) {
    entries.applyAll(
        persons.stream()
            .flatMap(person ->
                person.state().discrepancies().stream()
                    .map(discrepancy -> new Entry(person.id(), discrepancy, person.version()))
                    .map(entry ->
                        new Versioned<>(
                            entry.id(), entry.version(), WorkListEntryDocument.of(entry))))
            .toList());
  }

  @Override
  public List<Entry> page(
      DivisionCode division,
      DiscrepancyKind kind,
      Status status,
      Optional<String> afterSortKey,
      int limit) {
    var prefix = WorkListEntryDocument.sortKeyPrefix(status, kind);
    var after =
        afterSortKey.map(place -> Filters.gt(PLACE, prefix + place)).orElseGet(Filters::empty);
    return find(Filters.and(within(prefix, division), after), PLACE, limit);
  }

  private static Bson within(String prefix, DivisionCode division) {
    return Filters.and(
        Filters.gte(PLACE, prefix + division.value()),
        Filters.lt(PLACE, prefix + division.value() + MAX_SUFFIX));
  }

  @Override
  public int countOpen(DivisionCode division, DiscrepancyKind kind, int bound) {
    int count = 0;
    for (var _ :
        entries
            .collection()
            .withDocumentClass(RawBsonDocument.class)
            .find(within(WorkListEntryDocument.sortKeyPrefix(Status.OPEN, kind), division))
            .limit(bound)) {
      count++;
    }
    return count;
  }

  @Override
  public List<Entry> reminders(CreditCode uscc, Optional<String> afterId, int limit) {
    var after = afterId.map(id -> Filters.gt(ID, id)).orElseGet(Filters::empty);
    return find(
        Filters.and(Filters.exists(REMINDS), Filters.eq(REMINDS, uscc.value()), after), ID, limit);
  }

  private List<Entry> find(Bson filter, String order, int limit) {
    var entry = new ArrayList<Entry>();
    for (var document :
        entries.collection().find(filter).sort(Sorts.ascending(order)).limit(limit)) {
      var stored = entries.open(document);
      entry.add(
          new Entry(
              stored.state().person(), stored.state().finding().toDomain(), stored.version()));
    }
    return entry;
  }
}
