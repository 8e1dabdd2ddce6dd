package io.anju.store.planner;

import de.bwaldvogel.mongo.bson.Document;
import io.anju.store.error.CommandError;
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
    if (skip < 0 || limit < 0) {
      throw CommandError.badValue("skip and limit must not be negative");
    }
    filter = FilterNormaliser.normalise(filter);
  }

  public static Query all(Document filter) {
    return new Query(filter, SortOrder.UNSORTED, 0, 0, null);
  }
}
