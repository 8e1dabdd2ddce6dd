package io.anju.platform.store;

import com.mongodb.client.MongoCollection;
import io.anju.platform.facts.EncodedFact;
import java.util.List;
import org.bson.BsonDocument;

/** What is owed to the world: told at once by whoever wrote it, or later by whoever sweeps. */
interface Outbox {

  /** Has the collection swept for facts whose writer died before it told them. */
  void register(MongoCollection<BsonDocument> collection);

  /** Told soon; never blocks the writer. */
  void enqueue(
      MongoCollection<BsonDocument> collection, String id, long version, List<EncodedFact> facts);
}
