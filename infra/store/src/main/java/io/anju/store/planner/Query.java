package io.anju.store.planner;

import de.bwaldvogel.mongo.bson.Document;
import io.anju.store.error.CommandError;

/**
 * What to read: which documents, in which order, from where, how many.
 *
 * @param limit 0 for all
 * @param hint an index's name or key pattern, or null
 */
public record Query(Document filter, SortOrder order, long skip, long limit, Object hint) {
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
