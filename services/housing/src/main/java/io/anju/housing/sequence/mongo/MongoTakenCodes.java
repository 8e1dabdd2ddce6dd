package io.anju.housing.sequence.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import io.anju.housing.sequence.TakenCodes;
import org.bson.BsonDocument;

/** Reads the existing codes from a collection whose ids they are. */
public record MongoTakenCodes(MongoCollection<BsonDocument> collection) implements TakenCodes {

  @Override
  public long firstFree(String prefix, int digits, long from) {
    var following =
        collection
            .find(
                Filters.and(
                    Filters.gte("_id", code(prefix, digits, from)),
                    Filters.lt("_id", prefix + ":")))
            .sort(Sorts.ascending("_id"))
            .projection(Projections.include("_id"));
    long free = from;
    try (var ids = following.iterator()) {
      while (ids.hasNext()
          && ids.next().getString("_id").getValue().equals(code(prefix, digits, free))) {
        free++;
      }
    }
    return free;
  }

  /** A code; the colon used above sorts after every digit and before every letter. */
  private static String code(String prefix, int digits, long number) {
    return prefix + ("%0" + digits + "d").formatted(number);
  }
}
