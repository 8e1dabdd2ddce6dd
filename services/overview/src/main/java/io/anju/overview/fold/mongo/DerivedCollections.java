package io.anju.overview.fold.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import io.anju.overview.fold.ViewId;
import io.anju.platform.store.BulkInserts;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.BsonString;

/**
 * The collections of one generation that are derived from its views.
 *
 * @param changed views whose work has to be derived again: {@code {_id: "<kind>/<key>", stamp}}
 * @param items of the work lists
 * @param counts of items by list and division
 * @param uncounted lists and divisions whose counts are to be made again
 * @param schedule views whose work changes by time alone: {@code {_id, on}}
 */
public record DerivedCollections(
    MongoCollection<BsonDocument> changed,
    MongoCollection<BsonDocument> items,
    MongoCollection<BsonDocument> counts,
    MongoCollection<BsonDocument> uncounted,
    MongoCollection<BsonDocument> schedule) {

  /** The field of a stamp, by which a later change is told from the one that was seen. */
  public static final String STAMP = "stamp";

  DerivedCollections(MongoDatabase database, int generation) {
    this(
        database.getCollection("changedViews_" + generation, BsonDocument.class),
        database.getCollection("workItems_" + generation, BsonDocument.class),
        database.getCollection("workCounts_" + generation, BsonDocument.class),
        database.getCollection("workUncounted_" + generation, BsonDocument.class),
        database.getCollection("workSchedule_" + generation, BsonDocument.class));
  }

  void createIndexes() {
    items.createIndex(Indexes.ascending("scopes", "order"), new IndexOptions().name("scopes"));
    items.createIndex(Indexes.ascending("place"), new IndexOptions().name("place"));
    items.createIndex(Indexes.ascending("owner"), new IndexOptions().name("owner"));
    counts.createIndex(Indexes.ascending("up"), new IndexOptions().name("up"));
    schedule.createIndex(Indexes.ascending("on"), new IndexOptions().name("on"));
  }

  void drop() {
    Stream.of(changed, items, counts, uncounted, schedule).forEach(MongoCollection::drop);
  }

  /** Most views are not noted yet: an insert costs far less than an upsert. */
  public void markChanged(Collection<ViewId> views) {
    if (views.isEmpty()) {
      return;
    }
    var ids = List.copyOf(views).stream().map(DerivedCollections::id).toList();
    var stamp = UUID.randomUUID().toString();
    var noted =
        BulkInserts.write(
            changed,
            ids.stream()
                .map(id ->
                    new BsonDocument("_id", new BsonString(id))
                        .append(STAMP, new BsonString(stamp)))
                .toList());
    if (!noted.isEmpty()) {
      changed.bulkWrite(
          noted.stream()
              .map(index ->
                  new UpdateOneModel<BsonDocument>(
                      Filters.eq("_id", ids.get(index)),
                      Updates.set(STAMP, stamp),
                      new UpdateOptions().upsert(true)))
              .toList(),
          new BulkWriteOptions().ordered(false));
    }
  }

  /** How a view is named in these collections. */
  public static String id(ViewId view) {
    return view.kind() + "/" + view.key();
  }
}
