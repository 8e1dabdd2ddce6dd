package io.anju.platform.store;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.BsonDocument;

/** Inserts of many documents at once, some of which may exist already. */
public final class BulkInserts {

  private BulkInserts() {}

  /**
   * All in one unordered write; returns the indexes of those that were left out because a document
   * with an equal unique key exists.
   */
  public static Set<Integer> write(
      MongoCollection<BsonDocument> collection, List<BsonDocument> documents) {
    if (documents.isEmpty()) {
      return Set.of();
    }
    try {
      collection.insertMany(documents, new InsertManyOptions().ordered(false));
      return Set.of();
    } catch (MongoBulkWriteException partial) {
      if (partial.getWriteConcernError() != null
          || partial.getWriteErrors().stream()
              .anyMatch(error -> error.getCategory() != ErrorCategory.DUPLICATE_KEY)) {
        throw partial;
      }
      return partial.getWriteErrors().stream()
          .map(BulkWriteError::getIndex)
          .collect(Collectors.toSet());
    }
  }
}
