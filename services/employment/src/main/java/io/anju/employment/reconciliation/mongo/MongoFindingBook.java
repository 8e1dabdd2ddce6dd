package io.anju.employment.reconciliation.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.employment.reconciliation.FindingBook;
import io.anju.employment.reconciliation.FindingKind;
import io.anju.employment.reconciliation.Reconciled;
import io.anju.platform.store.MongoProjection;
import io.anju.platform.store.Versioned;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;

/** The lists, one small document a finding, found by where it stands and by who is reminded. */
public final class MongoFindingBook implements FindingBook {

  private static final String ID = "_id";
  private static final String PLACE = "state.place";
  /** Greater than all that places are made of. */
  private static final String AFTER_ALL = "\uffff";
  private static final String REMINDS = "state.reminds";

  private final MongoProjection<ListedDocument> findings;

  public MongoFindingBook(MongoProjection<ListedDocument> findings) {
    this.findings = findings;
    var collection = findings.collection();
    collection.createIndex(Indexes.ascending(PLACE), new IndexOptions().name("place"));
    collection.createIndex(Indexes.ascending(REMINDS, ID),
        new IndexOptions().name("reminds").partialFilterExpression(Filters.exists(REMINDS)));
    collection.createIndex(Indexes.ascending("state.forgetAt"), new IndexOptions().name("forgotten").expireAfter(0L, TimeUnit.SECONDS));
  }

  @Override
  public void show(List<Versioned<Reconciled>> persons) {
    findings.applyAll(persons.stream().flatMap(person -> person.state().findings().stream()
        .map(finding -> new Listed(person.id(), finding, person.version()))
        .map(listed -> new Versioned<>(listed.id(), listed.version(), ListedDocument.of(listed)))).toList());
  }

  @Override
  public List<Listed> in(DivisionCode division, FindingKind kind, Status status, Optional<String> afterPlace, int limit) {
    var list = ListedDocument.list(status, kind);
    var behind = afterPlace.map(place -> Filters.gt(PLACE, list + place)).orElseGet(Filters::empty);
    return found(Filters.and(within(list, division), behind), PLACE, limit);
  }

  private static Bson within(String list, DivisionCode division) {
    return Filters.and(Filters.gte(PLACE, list + division.value()), Filters.lt(PLACE, list + division.value() + AFTER_ALL));
  }

  @Override
  public int open(DivisionCode division, FindingKind kind, int bound) {
    int count = 0;
    for (var _ : findings.collection().withDocumentClass(RawBsonDocument.class)
        .find(within(ListedDocument.list(Status.OPEN, kind), division)).limit(bound)) {
      count++;
    }
    return count;
  }

  @Override
  public List<Listed> reminders(CreditCode uscc, Optional<String> afterId, int limit) {
    var behind = afterId.map(id -> Filters.gt(ID, id)).orElseGet(Filters::empty);
    return found(Filters.and(Filters.exists(REMINDS), Filters.eq(REMINDS, uscc.value()), behind), ID, limit);
  }

  private List<Listed> found(Bson filter, String order, int limit) {
    var listed = new ArrayList<Listed>();
    for (var document : findings.collection().find(filter).sort(Sorts.ascending(order)).limit(limit)) {
      var one = findings.open(document);
      listed.add(new Listed(one.state().person(), one.state().finding().toDomain(), one.version()));
    }
    return listed;
  }
}
