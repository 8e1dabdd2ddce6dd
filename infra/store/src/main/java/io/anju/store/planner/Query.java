package io.anju.store.planner;

import de.bwaldvogel.mongo.bson.Document;
import io.anju.store.error.CommandError;
import io.anju.store.error.MongoErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * A query for the documents of a collection.
 *
 * @param limit 0 for all
 * @param hint the name or key pattern of the index to use; null to let the planner choose
 */
public record Query(
    Document filter, SortOrder order, long skip, long limit, @Nullable Object hint) {
  public Query {
    requireNotNegative("skip", skip);
    requireNotNegative("limit", limit);
    filter = FilterNormaliser.normalise(filter);
  }

  private static void requireNotNegative(String field, long value) {
    if (value < 0) {
      throw new CommandError(
          MongoErrorCode.VALUE_OUT_OF_RANGE,
          "BSON field '" + field + "' value must be >= 0, actual value '" + value + "'");
    }
  }

  public static Query all(Document filter) {
    return new Query(filter, SortOrder.UNSORTED, 0, 0, null);
  }
}
