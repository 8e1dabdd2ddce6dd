package io.anju.store.planner;

import java.util.List;

import io.anju.store.engine.Change;
import io.anju.store.engine.Shelf;
import io.anju.store.engine.Snapshot;

import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.bson.Document;

/** Carries plans out. */
public final class Reader {
    private Reader() {
    }

    /** The documents a query asks for, as the snapshot sees them. */
    public static Rows read(Shelf shelf, Snapshot snapshot, Query query, Limits limits) {
        var plan = Planner.plan(shelf, snapshot, query);
        return finish(source(shelf, snapshot, plan, limits), plan, query, limits);
    }

    /** The documents a change is about, as it has left them so far. */
    public static Rows read(Change change, Query query, Limits limits) {
        byte[] id = query.hint() == null ? Planner.namedId(query.filter()) : null;
        if (id != null && query.skip() == 0) {
            return new NamedRow(change, id, query.filter());
        }
        return read(change.shelf(), change.snapshot(), query, limits);
    }

    /** How many documents a query asks for; by index keys alone where they say everything. */
    public static long count(Shelf shelf, Snapshot snapshot, Query query, Limits limits) {
        if (query.filter().isEmpty()) {
            return bounded(shelf.count(), query);
        }
        var plan = Planner.plan(shelf, snapshot, query);
        long wanted = query.limit() == 0 ? Long.MAX_VALUE : query.skip() + query.limit();
        long found = 0;
        if (plan instanceof Plan.Scan scan && isCovered(scan)) {
            try (var rows = new ScanRows(shelf, snapshot, scan, limits)) {
                while (found < wanted && rows.step()) {
                    found++;
                }
            }
            return bounded(found, query);
        }
        var all = new Query(query.filter(), Order.NONE, 0, wanted == Long.MAX_VALUE ? 0 : wanted, query.hint());
        try (var rows = finish(source(shelf, snapshot, plan, limits), plan, all, limits)) {
            while (rows.next()) {
                found++;
            }
        }
        return bounded(found, query);
    }

    private static long bounded(long found, Query query) {
        long rest = Math.max(0, found - query.skip());
        return query.limit() == 0 ? rest : Math.min(rest, query.limit());
    }

    static boolean isCovered(Plan.Scan scan) {
        return scan.exact() && scan.distinct();
    }

    private static Rows source(Shelf shelf, Snapshot snapshot, Plan plan, Limits limits) {
        return switch (plan) {
            case Plan.Scan scan -> new ScanRows(shelf, snapshot, scan, limits);
            case Plan.Union union -> new UnionRows(shelf, snapshot, union, limits);
        };
    }

    private static Rows finish(Rows source, Plan plan, Query query, Limits limits) {
        var matcher = new DefaultQueryMatcher();
        var rest = plan.rest(query.filter());
        FilteredRows.Test test = rest.isEmpty() ? null : document -> matcher.matches(document, rest);
        if (plan.sorted() || query.order().isNone()) {
            return new FilteredRows(source, test, query.skip(), query.limit());
        }
        var matching = new FilteredRows(source, test, 0, 0);
        long keep = query.limit() == 0 ? 0 : query.skip() + query.limit();
        return new FilteredRows(new SortedRows(matching, query.order(), keep, limits), null, query.skip(), query.limit());
    }

    /** Reads a query through and answers what MongoDB's {@code explain} calls its stages. */
    public static Document explain(Shelf shelf, Snapshot snapshot, Query query, Limits limits, boolean execute) {
        var plan = Planner.plan(shelf, snapshot, query);
        var explained = new Document("queryPlanner", new Document("namespace", shelf.namespace().toString())
            .append("parsedQuery", query.filter()).append("winningPlan", Explain.stages(plan, query)).append("rejectedPlans", List.of()));
        if (execute && plan instanceof Plan.Scan scan) {
            var source = new ScanRows(shelf, snapshot, scan, limits);
            long returned = 0;
            long started = System.nanoTime();
            try (var rows = finish(source, plan, query, limits)) {
                while (rows.next()) {
                    returned++;
                }
            }
            explained.append("executionStats", new Document("executionSuccess", true).append("nReturned", returned)
                .append("executionTimeMillis", (System.nanoTime() - started) / 1_000_000)
                .append("totalKeysExamined", scan.index() == null ? 0L : source.keysExamined())
                .append("totalDocsExamined", source.documentsExamined()));
        }
        return explained;
    }
}
