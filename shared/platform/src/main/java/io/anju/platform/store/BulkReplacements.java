package io.anju.platform.store;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/**
 * Replaces many documents in one write, each only where its version is the next. The store tells
 * how many it replaced and not which, so where it was not all of them they are read again: what
 * stands there with version and state as written is done, whoever wrote it.
 */
final class BulkReplacements {

  /**
   * @param duplicates ids of those whose unique value is another's
   */
  record ReplaceResult(Set<String> replaced, Set<String> duplicates) {}

  private static final String VERSION = "version";

  private BulkReplacements() {}

  static ReplaceResult write(
      MongoCollection<BsonDocument> collection, List<BsonDocument> documents) {
    if (documents.isEmpty()) {
      return new ReplaceResult(Set.of(), Set.of());
    }
    var duplicates = new HashSet<String>();
    int matched;
    try {
      matched =
          collection
              .bulkWrite(
                  documents.stream().map(BulkReplacements::model).toList(),
                  new BulkWriteOptions().ordered(false))
              .getMatchedCount();
    } catch (MongoBulkWriteException partial) {
      if (partial.getWriteConcernError() != null
          || partial.getWriteErrors().stream()
              .anyMatch(error -> error.getCategory() != ErrorCategory.DUPLICATE_KEY)) {
        throw partial;
      }
      partial
          .getWriteErrors()
          .forEach(error -> duplicates.add(id(documents.get(error.getIndex()))));
      matched = 0;
    }
    return new ReplaceResult(
        matched == documents.size() ? ids(documents) : findWritten(collection, documents),
        duplicates);
  }

  private static ReplaceOneModel<BsonDocument> model(BsonDocument next) {
    return new ReplaceOneModel<>(
        Filters.and(
            Filters.eq("_id", next.get("_id")),
            Filters.eq(VERSION, next.getInt64(VERSION).getValue() - 1)),
        next);
  }

  private static Set<String> findWritten(
      MongoCollection<BsonDocument> collection, List<BsonDocument> written) {
    var byId =
        written.stream().collect(Collectors.toMap(BulkReplacements::id, document -> document));
    var replaced = new HashSet<String>();
    for (var found : collection.find(Filters.in("_id", byId.keySet()))) {
      var expected = byId.get(id(found));
      if (same(found, expected, VERSION) && same(found, expected, "state")) {
        replaced.add(id(found));
      }
    }
    return replaced;
  }

  private static boolean same(BsonDocument one, BsonDocument other, String field) {
    BsonValue value = one.get(field);
    return value != null && value.equals(other.get(field));
  }

  private static Set<String> ids(List<BsonDocument> documents) {
    return documents.stream().map(BulkReplacements::id).collect(Collectors.toSet());
  }

  private static String id(BsonDocument document) {
    return document.getString("_id").getValue();
  }
}
