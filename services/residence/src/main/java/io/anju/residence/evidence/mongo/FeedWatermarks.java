package io.anju.residence.evidence.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.anju.platform.store.AggregateStore;
import io.anju.platform.store.ConditionalUpserts;
import io.anju.platform.store.ConditionalUpserts.ConditionalUpsert;
import java.util.Map;
import java.util.Optional;
import org.bson.BsonDocument;

/**
 * The newest period that each feed has reported, as text that sorts by time; it never goes back.
 */
final class FeedWatermarks {

  private static final String THROUGH = "through";

  private final MongoCollection<BsonDocument> watermarks;

  FeedWatermarks(AggregateStore store, String collection) {
    this.watermarks = store.database().getCollection(collection, BsonDocument.class);
  }

  static String latest(String one, String other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  void advance(Map<String, String> through) {
    ConditionalUpserts.write(
        watermarks,
        through.entrySet().stream()
            .map(mark ->
                new ConditionalUpsert(
                    Filters.eq("_id", mark.getKey()), Updates.max(THROUGH, mark.getValue())))
            .toList());
  }

  Optional<String> of(String feed) {
    return Optional.ofNullable(watermarks.find(Filters.eq("_id", feed)).first())
        .map(mark -> mark.getString(THROUGH).getValue());
  }
}
