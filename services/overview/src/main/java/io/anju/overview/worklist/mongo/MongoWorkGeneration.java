package io.anju.overview.worklist.mongo;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteManyModel;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.WriteModel;
import io.anju.overview.fold.View;
import io.anju.overview.fold.ViewId;
import io.anju.overview.fold.ViewKind;
import io.anju.overview.fold.mongo.DerivedCollections;
import io.anju.overview.fold.mongo.MongoViews;
import io.anju.overview.worklist.DayCounts;
import io.anju.overview.worklist.WorkGeneration;
import io.anju.overview.worklist.WorkItem;
import io.anju.overview.worklist.WorkList;
import io.anju.overview.worklist.WorkPlace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.conversions.Bson;

/** The work lists of one generation, in collections beside its views. */
public final class MongoWorkGeneration implements WorkGeneration {

  private static final String ID = WorkItemDocuments.ID;
  private static final String ON = "on";
  private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);
  private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

  private final MongoViews views;
  private final DerivedCollections derived;
  private final WorkCounts counts;

  public MongoWorkGeneration(MongoViews views) {
    this.views = views;
    this.derived = views.derived();
    this.counts = new WorkCounts(derived);
  }

  @Override
  public int markDue(LocalDate today, int limit) {
    var due =
        derived
            .schedule()
            .find(Filters.lte(ON, today.toString()))
            .sort(Sorts.ascending(ON))
            .limit(limit)
            .map(one -> WorkItemDocuments.viewId(WorkItemDocuments.text(one, ID)))
            .into(new ArrayList<>());
    if (!due.isEmpty()) {
      derived.markChanged(due);
      derived
          .schedule()
          .bulkWrite(List.of(new DeleteManyModel<>(Filters.in(ID, ids(due)))), UNORDERED);
    }
    return due.size();
  }

  @Override
  public List<Changed> changed(Set<ViewId> except, int limit) {
    return derived
        .changed()
        .find(except.isEmpty() ? Filters.empty() : Filters.nin(ID, ids(except)))
        .limit(limit)
        .batchSize(limit)
        .map(one ->
            new Changed(
                WorkItemDocuments.viewId(WorkItemDocuments.text(one, ID)),
                WorkItemDocuments.text(one, DerivedCollections.STAMP)))
        .into(new ArrayList<>());
  }

  @Override
  public List<View> views(Collection<ViewId> ids) {
    return Stream.of(ViewKind.PERSON, ViewKind.DWELLING)
        .flatMap(kind ->
            views
                .findAll(
                    kind, ids.stream().filter(id -> id.kind() == kind).map(ViewId::key).toList())
                .stream())
        .toList();
  }

  @Override
  public List<WorkItem> itemsOf(Collection<ViewId> owners) {
    return found(Filters.in(WorkItemDocuments.OWNER, ids(owners)));
  }

  @Override
  public void markUncounted(Collection<WorkPlace> places) {
    counts.markUncounted(places);
  }

  @Override
  public void write(List<WorkItem> opened, List<WorkItem> closed) {
    var writes = new ArrayList<WriteModel<BsonDocument>>();
    if (!closed.isEmpty()) {
      writes.add(
          new DeleteManyModel<>(Filters.in(ID, closed.stream().map(WorkItem::key).toList())));
    }
    opened.forEach(item ->
        writes.add(
            new ReplaceOneModel<>(Filters.eq(ID, item.key()), WorkItemDocuments.of(item), UPSERT)));
    if (!writes.isEmpty()) {
      derived.items().bulkWrite(writes, UNORDERED);
    }
  }

  @Override
  public void schedule(Map<ViewId, Optional<LocalDate>> next) {
    var writes = new ArrayList<WriteModel<BsonDocument>>();
    next.forEach((view, day) ->
        day.ifPresent(on -> {
          var id = WorkItemDocuments.id(view);
          writes.add(
              new ReplaceOneModel<>(
                  Filters.eq(ID, id),
                  new BsonDocument(ID, new BsonString(id))
                      .append(ON, new BsonString(on.toString())),
                  UPSERT));
        }));
    var none =
        next.entrySet().stream()
            .filter(entry -> entry.getValue().isEmpty())
            .map(entry -> WorkItemDocuments.id(entry.getKey()))
            .toList();
    if (!none.isEmpty()) {
      writes.add(new DeleteManyModel<>(Filters.in(ID, none)));
    }
    if (!writes.isEmpty()) {
      derived.schedule().bulkWrite(writes, UNORDERED);
    }
  }

  @Override
  public void done(List<Changed> changes) {
    derived
        .changed()
        .bulkWrite(
            changes.stream()
                .map(one ->
                    new DeleteOneModel<BsonDocument>(
                        Filters.and(
                            Filters.eq(ID, WorkItemDocuments.id(one.view())),
                            Filters.eq(DerivedCollections.STAMP, one.stamp()))))
                .toList(),
            UNORDERED);
  }

  @Override
  public int recount(int limit) {
    return counts.recount(limit);
  }

  @Override
  public Map<WorkPlace, DayCounts> counts(Collection<WorkPlace> places) {
    return counts.find(places);
  }

  @Override
  public Map<WorkPlace, DayCounts> officeCounts(WorkList list) {
    return counts.offices(list);
  }

  @Override
  public Optional<WorkItem> find(String key) {
    return found(Filters.eq(ID, key)).stream().findFirst();
  }

  @Override
  public List<WorkItem> findAll(Collection<String> keys) {
    return keys.isEmpty() ? List.of() : found(Filters.in(ID, keys));
  }

  @Override
  public List<WorkItem> page(Query query, int limit) {
    var filters = new ArrayList<Bson>();
    filters.add(Filters.eq(WorkItemDocuments.SCOPES, query.place().code()));
    query.after().ifPresent(order -> filters.add(Filters.gt(WorkItemDocuments.ORDER, order)));
    query.from().ifPresent(order -> filters.add(Filters.gte(WorkItemDocuments.ORDER, order)));
    query.before().ifPresent(order -> filters.add(Filters.lt(WorkItemDocuments.ORDER, order)));
    return derived
        .items()
        .find(Filters.and(filters))
        .sort(Sorts.ascending(WorkItemDocuments.ORDER))
        .limit(limit)
        .batchSize(limit)
        .map(WorkItemDocuments::toItem)
        .into(new ArrayList<>());
  }

  private List<WorkItem> found(Bson filter) {
    return derived.items().find(filter).map(WorkItemDocuments::toItem).into(new ArrayList<>());
  }

  private static Set<String> ids(Collection<ViewId> views) {
    return views.stream().map(WorkItemDocuments::id).collect(Collectors.toSet());
  }
}
