package io.anju.store.planner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import io.anju.store.engine.Shelf;
import io.anju.store.engine.Snapshot;
import io.anju.store.index.Index;
import io.anju.store.index.IndexSpec;
import io.anju.store.index.Refusal;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;

/**
 * Chooses among the indexes of a collection by what the query fixes. There are no statistics; where an index that narrows
 * stands against one that gives the order, a short look at the first decides.
 */
public final class Planner {
    private static final int MAX_BRANCHES = 200;
    private static final int UNIQUE = 1000;
    private static final int LONG_TO_SORT = 1000;
    private static final int TOO_LONG_TO_SORT = 20_000;
    private static final Comparator<Plan.Scan> BY_RANK = Comparator.comparingInt(Plan.Scan::rank);

    private Planner() {
    }

    public static Plan plan(Shelf shelf, Snapshot snapshot, Query query) {
        // After the snapshot: an index dropped meanwhile is not used, one not whole then is passed over.
        var indexes = shelf.indexes().stream().filter(index -> index.since() <= snapshot.moment()).toList();
        var conjunction = Conjunction.of(query.filter());
        if (query.hint() != null) {
            return hinted(shelf, indexes, query, conjunction);
        }
        var plans = plans(shelf, indexes, conjunction, query.order(), query.limit() > 0);
        var best = best(plans);
        if (!best.sorted() && best.rank() < UNIQUE) {
            var ordered = plans.stream().filter(Plan.Scan::sorted).max(BY_RANK);
            if (ordered.isPresent() && isLong(snapshot, best, query.limit() > 0 ? LONG_TO_SORT : TOO_LONG_TO_SORT)) {
                return ordered.get();
            }
        }
        return best.rank() < 10 ? union(shelf, indexes, query, conjunction).<Plan>map(union -> union).orElse(best) : best;
    }

    /** The encoded id a filter names, so that it can match no other document; null where it names none, or several. */
    static byte[] namedId(Document filter) {
        var conditions = Conjunction.of(filter).on("_id");
        var bounds = conditions.isEmpty() ? null : FieldBounds.of(conditions, false, false);
        return bounds != null && bounds.range() == null && bounds.points().size() == 1 ? bounds.points().getFirst() : null;
    }

    private static boolean isLong(Snapshot snapshot, Plan.Scan scan, int entries) {
        try (var source = new RangeSource(snapshot, scan.ranges(), false)) {
            int seen = 0;
            while (seen < entries && source.next()) {
                seen++;
            }
            return seen == entries;
        }
    }

    private static Plan.Scan best(List<Plan.Scan> plans) {
        return plans.stream().max(BY_RANK).orElseThrow();
    }

    private static List<Plan.Scan> plans(Shelf shelf, List<Index> indexes, Conjunction conjunction, Order order, boolean limited) {
        var plans = new ArrayList<Plan.Scan>();
        plans.add(new ScanPlanner(null, shelf.prefix(), conjunction, order).plan(limited));
        for (Index index : indexes) {
            if (PartialFilter.holdsAll(index, conjunction)) {
                plans.add(new ScanPlanner(index, index.prefix(), conjunction, order).plan(limited));
            }
        }
        return plans;
    }

    private static Optional<Plan.Union> union(Shelf shelf, List<Index> indexes, Query query, Conjunction whole) {
        for (List<Document> alternatives : whole.alternatives()) {
            var branches = new ArrayList<Plan.Branch>();
            for (Document alternative : alternatives) {
                var filter = new Document("$and", List.of(query.filter(), alternative));
                branches.add(new Plan.Branch(alternative, best(plans(shelf, indexes, Conjunction.of(filter), Order.NONE, false))));
            }
            int least = branches.stream().mapToInt(branch -> branch.scan().rank()).min().orElse(0);
            if (least > 0 && branches.size() <= MAX_BRANCHES) {
                return Optional.of(new Plan.Union(branches, least));
            }
        }
        return Optional.empty();
    }

    private static Plan hinted(Shelf shelf, List<Index> indexes, Query query, Conjunction conjunction) {
        boolean limited = query.limit() > 0;
        if (query.hint().equals(IndexSpec.ID_INDEX) || query.hint().equals(new Document("_id", 1)) || query.hint() instanceof Document natural
            && natural.containsKey("$natural")) {
            return new ScanPlanner(null, shelf.prefix(), conjunction, query.order()).plan(limited);
        }
        Index index = indexes.stream()
            .filter(one -> query.hint().equals(one.spec().name()) || query.hint().equals(one.spec().keyPattern())).findFirst()
            .orElseThrow(() -> Refusal.invalid("error processing query: hint provided does not correspond to an existing index"));
        if (index.spec().partial().isPresent() && !PartialFilter.holdsAll(index, conjunction)) {
            throw new MongoServerError(291, "NoQueryExecutionPlans", "error processing query: the hinted index "
                + index.spec().name() + " leaves out documents that the query asks for");
        }
        return new ScanPlanner(index, index.prefix(), conjunction, query.order()).plan(limited);
    }
}
