package io.anju.platform.store;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;

/**
 * Upserts whose filter is an {@code _id} and a guard that what is stored be older. One that meets a
 * newer document tries to insert a second and fails on the duplicate key: that is the guard's
 * purpose. One that meets a concurrent insert of the same document fails too, although it may be
 * the newer: so each that failed is tried once more, as an update.
 */
public final class ConditionalUpserts {

  /** One upsert. */
  public record ConditionalUpsert(Bson filter, Bson update) {}

  private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

  private ConditionalUpserts() {}

  /** In one go; no order among them. */
  public static void write(
      MongoCollection<BsonDocument> collection, List<ConditionalUpsert> writes) {
    if (writes.isEmpty()) {
      return;
    }
    try {
      collection.bulkWrite(models(writes, true), UNORDERED);
    } catch (MongoBulkWriteException partial) {
      if (partial.getWriteConcernError() != null
          || partial.getWriteErrors().stream()
              .anyMatch(error -> error.getCategory() != ErrorCategory.DUPLICATE_KEY)) {
        throw partial;
      }
      var conflicting =
          partial.getWriteErrors().stream().map(BulkWriteError::getIndex).map(writes::get).toList();
      collection.bulkWrite(models(conflicting, false), UNORDERED);
    }
  }

  private static List<UpdateOneModel<BsonDocument>> models(
      List<ConditionalUpsert> writes, boolean upsert) {
    var options = new UpdateOptions().upsert(upsert);
    return writes.stream()
        .map(one -> new UpdateOneModel<BsonDocument>(one.filter(), one.update(), options))
        .toList();
  }
}
