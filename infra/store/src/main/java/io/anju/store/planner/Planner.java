package io.anju.store.planner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import io.anju.store.engine.Shelf;
import io.anju.store.index.Index;
import io.anju.store.index.IndexSpec;
import io.anju.store.index.Refusal;

import de.bwaldvogel.mongo.bson.Document;

/** Chooses among the indexes of a collection by what the query fixes; there are no statistics and no trial runs. */
public final class Planner {
    private static final int MAX_BRANCHES = 200;

    private Planner() {
    }

    /** @param moment the moment of the snapshot the plan is for */
    public static Plan plan(Shelf shelf, long moment, Query query) {
        // After the snapshot: an index dropped meanwhile is not used, one not whole then is passed over.
        var indexes = shelf.indexes().stream().filter(index -> index.since() <= moment).toList();
        var conjunction = Conjunction.of(query.filter());
        if (query.hint() != null) {
            return hinted(shelf, indexes, query, conjunction);
        }
        var best = best(shelf, indexes, conjunction, query.order(), query.limit() > 0);
        return best.rank() < 10 ? union(shelf, indexes, query, conjunction).<Plan>map(union -> union).orElse(best) : best;
    }

    private static Plan.Scan best(Shelf shelf, List<Index> indexes, Conjunction conjunction, Order order, boolean limited) {
        var plans = new ArrayList<Plan.Scan>();
        plans.add(new ScanPlanner(null, shelf.prefix(), conjunction, order).plan(limited));
        for (Index index : indexes) {
            if (PartialFilter.holdsAll(index, conjunction)) {
                plans.add(new ScanPlanner(index, index.prefix(), conjunction, order).plan(limited));
            }
        }
        return plans.stream().max(Comparator.comparingInt(Plan.Scan::rank)).orElseThrow();
    }

    private static Optional<Plan.Union> union(Shelf shelf, List<Index> indexes, Query query, Conjunction whole) {
        for (List<Document> alternatives : whole.alternatives()) {
            var branches = new ArrayList<Plan.Branch>();
            for (Document alternative : alternatives) {
                var filter = new Document("$and", List.of(query.filter(), alternative));
                branches.add(new Plan.Branch(alternative, best(shelf, indexes, Conjunction.of(filter), Order.NONE, false)));
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
        return new ScanPlanner(index, index.prefix(), conjunction, query.order()).plan(limited);
    }
}
