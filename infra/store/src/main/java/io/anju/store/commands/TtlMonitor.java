package io.anju.store.commands;

import de.bwaldvogel.mongo.bson.Document;
import io.anju.store.engine.CollectionState;
import io.anju.store.engine.Engine;
import io.anju.store.execution.QueryExecutor;
import io.anju.store.execution.QueryLimits;
import io.anju.store.execution.Rows;
import io.anju.store.index.Index;
import io.anju.store.planner.Query;
import io.anju.store.planner.SortOrder;
import java.time.Clock;
import java.util.List;

/**
 * Deletes expired documents (TTL indexes), index by index and a limited number at a time, so that
 * other writers of the collection wait only briefly.
 */
public final class TtlMonitor implements Runnable {
  private static final System.Logger LOG = System.getLogger(TtlMonitor.class.getName());
  private static final int DELETES_PER_BATCH = 500;
  private final Engine engine;
  private final Clock clock;

  public TtlMonitor(Engine engine, Clock clock) {
    this.engine = engine;
    this.clock = clock;
  }

  @Override
  public void run() {
    for (CollectionState collection : engine.catalog().all()) {
      for (Index index : collection.indexes()) {
        if (index.spec().expireAfterSeconds().isPresent()) {
          sweep(collection, index);
        }
      }
    }
  }

  private void sweep(CollectionState collection, Index index) {
    try {
      var latest = clock.instant().minusSeconds(index.spec().expireAfterSeconds().getAsLong());
      String path = index.spec().fields().getFirst().path();
      var expiredFilter = new Document(path, new Document("$lt", latest));
      var expiredAndIndexed =
          index
              .spec()
              .partialFilter()
              .map(filter -> new Document("$and", List.of(expiredFilter, filter)))
              .orElse(expiredFilter);
      var expired =
          new Query(
              expiredAndIndexed, SortOrder.UNSORTED, 0, DELETES_PER_BATCH, index.spec().name());
      while (delete(collection, expired) == DELETES_PER_BATCH) {
        Thread.yield();
      }
    } catch (RuntimeException e) {
      // The index may have been dropped meanwhile, or the disk be full; the next sweep tries again.
      LOG.log(
          System.Logger.Level.WARNING,
          "documents of " + collection.namespace() + " could not be expired",
          e);
    }
  }

  private int delete(CollectionState collection, Query expired) {
    return engine.update(
        collection.namespace(),
        false,
        batch -> {
          int deleted = 0;
          try (Rows rows = QueryExecutor.execute(batch, expired, QueryLimits.ofMaxTimeMillis(0))) {
            while (rows.next()) {
              batch.remove(rows.document());
              deleted++;
            }
          }
          return deleted;
        });
  }
}
