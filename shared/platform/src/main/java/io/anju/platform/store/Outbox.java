package io.anju.platform.store;

import com.mongodb.client.MongoCollection;
import io.anju.platform.facts.EncodedFact;
import java.util.List;
import org.bson.BsonDocument;

/** Pending facts: published at once by the process that stored them, or later by the sweep. */
interface Outbox {

  /** Has the collection swept for facts whose writer ended before it published them. */
  void register(MongoCollection<BsonDocument> collection);

  /** Published soon; never blocks the writer. */
  void enqueue(
      MongoCollection<BsonDocument> collection, String id, long version, List<EncodedFact> facts);
}
