package io.anju.store.execution;

import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.bson.Document;
import io.anju.store.engine.CollectionState;
import io.anju.store.engine.Snapshot;
import io.anju.store.engine.UpdateBatch;
import io.anju.store.planner.Explain;
import io.anju.store.planner.Plan;
import io.anju.store.planner.Query;
import io.anju.store.planner.QueryPlanner;
import io.anju.store.planner.SortOrder;
import java.util.List;

/** Plans and executes queries. */
public final class QueryExecutor {
  private QueryExecutor() {}

  /** The documents of a query in a snapshot. */
  public static Rows execute(
      CollectionState collection, Snapshot snapshot, Query query, QueryLimits limits) {
    var plan = QueryPlanner.plan(collection, snapshot, query);
    return applyFilterSortAndLimit(
        openScan(collection, snapshot, plan, limits), plan, query, limits);
  }

  /** The documents of a query, with the changes of a write batch. */
  public static Rows execute(UpdateBatch batch, Query query, QueryLimits limits) {
    if (query.hint() == null && query.skip() == 0) {
      var id = QueryPlanner.singleId(query.filter());
      if (id.isPresent()) {
        return new IdLookupRows(batch, id.get(), query.filter());
      }
    }
    return execute(batch.collection(), batch.snapshot(), query, limits);
  }

  /** The number of documents of a query, from index keys alone where they suffice. */
  public static long count(
      CollectionState collection, Snapshot snapshot, Query query, QueryLimits limits) {
    if (query.filter().isEmpty()) {
      return applySkipAndLimit(collection.count(), query);
    }
    var plan = QueryPlanner.plan(collection, snapshot, query);
    long needed = query.limit() == 0 ? Long.MAX_VALUE : query.skip() + query.limit();
    long found = 0;
    if (plan instanceof Plan.Scan scan && isCovered(scan)) {
      try (var rows = new ScanRows(collection, snapshot, scan, limits)) {
        while (found < needed && rows.step()) {
          found++;
        }
      }
      return applySkipAndLimit(found, query);
    }
    var all =
        new Query(
            query.filter(),
            SortOrder.UNSORTED,
            0,
            needed == Long.MAX_VALUE ? 0 : needed,
            query.hint());
    try (var rows =
        applyFilterSortAndLimit(openScan(collection, snapshot, plan, limits), plan, all, limits)) {
      while (rows.next()) {
        found++;
      }
    }
    return applySkipAndLimit(found, query);
  }

  private static long applySkipAndLimit(long found, Query query) {
    long remaining = Math.max(0, found - query.skip());
    return query.limit() == 0 ? remaining : Math.min(remaining, query.limit());
  }

  static boolean isCovered(Plan.Scan scan) {
    return scan.exact() && scan.distinct();
  }

  private static Rows openScan(
      CollectionState collection, Snapshot snapshot, Plan plan, QueryLimits limits) {
    return switch (plan) {
      case Plan.Scan scan -> new ScanRows(collection, snapshot, scan, limits);
      case Plan.Union union -> new UnionRows(collection, snapshot, union, limits);
    };
  }

  private static Rows applyFilterSortAndLimit(
      Rows source, Plan plan, Query query, QueryLimits limits) {
    var matcher = new DefaultQueryMatcher();
    var remaining = plan.residualFilter(query.filter());
    FilteredRows.DocumentPredicate predicate =
        remaining.isEmpty() ? null : document -> matcher.matches(document, remaining);
    if (plan.sorted() || query.order().isUnsorted()) {
      return new FilteredRows(source, predicate, query.skip(), query.limit());
    }
    var matching = new FilteredRows(source, predicate, 0, 0);
    long keep = query.limit() == 0 ? 0 : query.skip() + query.limit();
    return new FilteredRows(
        new SortedRows(matching, query.order(), keep, limits), null, query.skip(), query.limit());
  }

  /**
   * The plan of a query as MongoDB's {@code explain} describes it.
   *
   * @param execute whether to run the query and report what it read
   */
  public static Document explain(
      CollectionState collection,
      Snapshot snapshot,
      Query query,
      QueryLimits limits,
      boolean execute) {
    var plan = QueryPlanner.plan(collection, snapshot, query);
    var explained =
        new Document(
            "queryPlanner",
            new Document("namespace", collection.namespace().toString())
                .append("parsedQuery", query.filter())
                .append("winningPlan", Explain.stages(plan, query))
                .append("rejectedPlans", List.of()));
    if (execute && plan instanceof Plan.Scan scan) {
      var source = new ScanRows(collection, snapshot, scan, limits);
      long returned = 0;
      long started = System.nanoTime();
      try (var rows = applyFilterSortAndLimit(source, plan, query, limits)) {
        while (rows.next()) {
          returned++;
        }
      }
      explained.append(
          "executionStats",
          new Document("executionSuccess", true)
              .append("nReturned", returned)
              .append("executionTimeMillis", (System.nanoTime() - started) / 1_000_000)
              .append("totalKeysExamined", scan.index() == null ? 0L : source.keysExamined())
              .append("totalDocsExamined", source.documentsExamined()));
    }
    return explained;
  }
}
