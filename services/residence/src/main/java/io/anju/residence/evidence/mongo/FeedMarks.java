package io.anju.residence.evidence.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.anju.platform.store.AggregateStore;
import io.anju.platform.store.GuardedUpserts;
import io.anju.platform.store.GuardedUpserts.Guarded;
import java.util.Map;
import java.util.Optional;
import org.bson.BsonDocument;

/** How far feeds have come, as texts that sort as time does; a mark never goes back. */
final class FeedMarks {

  private static final String THROUGH = "through";

  private final MongoCollection<BsonDocument> marks;

  FeedMarks(AggregateStore store, String collection) {
    this.marks = store.database().getCollection(collection, BsonDocument.class);
  }

  static String later(String one, String other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  void raise(Map<String, String> through) {
    GuardedUpserts.write(marks, through.entrySet().stream()
        .map(mark -> new Guarded(Filters.eq("_id", mark.getKey()), Updates.max(THROUGH, mark.getValue()))).toList());
  }

  Optional<String> of(String feed) {
    return Optional.ofNullable(marks.find(Filters.eq("_id", feed)).first()).map(mark -> mark.getString(THROUGH).getValue());
  }
}
