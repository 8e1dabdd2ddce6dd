package io.anju.platform.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.StreamSupport;
import org.bson.BsonDocument;

/**
 * Documents whose pending facts were stored by version 0.1, which named the time {@code owedAt} and
 * its index {@code owed}. They are published too. An hour after the start no process of that
 * version runs beside this one: the index is dropped, and nothing is looked for any more.
 */
final class EarlierOutbox {

  static final String FORMER_ENQUEUED_AT = "owedAt";

  private static final String INDEX = "owed";
  private static final Duration REPLACEMENT_OF_ALL_REPLICAS = Duration.ofHours(1);

  private final Set<String> collections = ConcurrentHashMap.newKeySet();
  private final Clock clock;
  private final Instant startedAt;

  EarlierOutbox(Clock clock) {
    this.clock = clock;
    this.startedAt = clock.instant();
  }

  void register(MongoCollection<BsonDocument> collection) {
    if (StreamSupport.stream(collection.listIndexes().spliterator(), false)
        .anyMatch(index -> INDEX.equals(index.getString("name")))) {
      collections.add(name(collection));
    }
  }

  /** Documents with facts that wait since then or longer. */
  Iterable<BsonDocument> find(MongoCollection<BsonDocument> collection, Date until, int limit) {
    if (!collections.contains(name(collection))) {
      return Set.of();
    }
    var found =
        collection
            .find(
                Filters.and(
                    Filters.exists(FORMER_ENQUEUED_AT), Filters.lte(FORMER_ENQUEUED_AT, until)))
            .limit(limit)
            .into(new ArrayList<>());
    if (found.isEmpty()
        && clock.instant().isAfter(startedAt.plus(REPLACEMENT_OF_ALL_REPLICAS))
        && collection.find(Filters.exists(FORMER_ENQUEUED_AT)).first() == null) {
      collection.dropIndex(INDEX);
      collections.remove(name(collection));
    }
    return found;
  }

  private static String name(MongoCollection<BsonDocument> collection) {
    return collection.getNamespace().getCollectionName();
  }
}
