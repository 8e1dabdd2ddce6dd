package io.anju.store.planner;

import de.bwaldvogel.mongo.bson.Document;
import io.anju.store.engine.CollectionState;
import io.anju.store.engine.Snapshot;
import io.anju.store.error.CommandError;
import io.anju.store.error.MongoErrorCode;
import io.anju.store.index.Index;
import io.anju.store.index.IndexSpec;
import io.anju.store.keys.KeyRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Chooses among the indexes of a collection by the conditions of the query. There are no
 * statistics: between an index that narrows the query and one that gives its order, the number of
 * keys in the narrow one decides, counted up to a limit.
 */
public final class QueryPlanner {
  private static final int MAX_BRANCHES = 200;
  private static final int UNIQUE_MATCH_RANK = 1000;
  private static final int MAX_SORTED_ENTRIES_WITH_LIMIT = 1000;
  private static final int MAX_SORTED_ENTRIES = 20_000;
  private static final Comparator<Plan.Scan> BY_RANK = Comparator.comparingInt(Plan.Scan::rank);

  private QueryPlanner() {}

  public static Plan plan(CollectionState collection, Snapshot snapshot, Query query) {
    // Read after the snapshot was taken: an index dropped meanwhile is not in the list, and one
    // completed meanwhile is left out.
    var indexes =
        collection.indexes().stream()
            .filter(index -> index.minVisibleSequence() <= snapshot.sequenceNumber())
            .toList();
    var conjunction = Conjunction.of(query.filter());
    Object hint = query.hint();
    if (hint != null) {
      return planWithHint(collection, indexes, query, hint, conjunction);
    }
    var candidates =
        candidatePlans(collection, indexes, conjunction, query.order(), query.limit() > 0);
    var best = best(candidates);
    if (!best.sorted() && best.rank() < UNIQUE_MATCH_RANK) {
      var sorted = candidates.stream().filter(Plan.Scan::sorted).max(BY_RANK);
      if (sorted.isPresent()
          && hasAtLeastEntries(
              snapshot,
              best,
              query.limit() > 0 ? MAX_SORTED_ENTRIES_WITH_LIMIT : MAX_SORTED_ENTRIES)) {
        return sorted.get();
      }
    }
    return best.rank() < 10
        ? planUnion(collection, indexes, query, conjunction).<Plan>map(union -> union).orElse(best)
        : best;
  }

  /**
   * The encoded id of the only document that a filter can match; empty if it fixes no single id.
   */
  public static Optional<byte[]> singleId(Document filter) {
    return FieldBounds.of(Conjunction.of(filter).conditionsOn("_id"), false, false)
        .filter(bounds -> bounds.range().isEmpty() && bounds.points().size() == 1)
        .map(bounds -> bounds.points().getFirst());
  }

  private static boolean hasAtLeastEntries(Snapshot snapshot, Plan.Scan scan, int entries) {
    int count = 0;
    for (KeyRange range : scan.ranges()) {
      try (var keys = snapshot.scan(range, false)) {
        while (keys.next()) {
          if (++count == entries) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static Plan.Scan best(List<Plan.Scan> candidates) {
    return candidates.stream().max(BY_RANK).orElseThrow();
  }

  private static List<Plan.Scan> candidatePlans(
      CollectionState collection,
      List<Index> indexes,
      Conjunction conjunction,
      SortOrder order,
      boolean limited) {
    var candidates = new ArrayList<Plan.Scan>();
    candidates.add(new ScanPlanner(null, collection.prefix(), conjunction, order).plan(limited));
    for (Index index : indexes) {
      if (PartialIndexCheck.containsAllMatches(index, conjunction)) {
        candidates.add(new ScanPlanner(index, index.prefix(), conjunction, order).plan(limited));
      }
    }
    return candidates;
  }

  private static Optional<Plan.Union> planUnion(
      CollectionState collection, List<Index> indexes, Query query, Conjunction conjunction) {
    for (List<Document> alternatives : conjunction.orBranches()) {
      var branches = new ArrayList<Plan.Branch>();
      for (Document alternative : alternatives) {
        var filter = new Document("$and", List.of(query.filter(), alternative));
        branches.add(
            new Plan.Branch(
                alternative,
                best(
                    candidatePlans(
                        collection, indexes, Conjunction.of(filter), SortOrder.UNSORTED, false))));
      }
      int least = branches.stream().mapToInt(branch -> branch.scan().rank()).min().orElse(0);
      if (least > 0 && branches.size() <= MAX_BRANCHES) {
        return Optional.of(new Plan.Union(branches, least));
      }
    }
    return Optional.empty();
  }

  private static Plan planWithHint(
      CollectionState collection,
      List<Index> indexes,
      Query query,
      Object hint,
      Conjunction conjunction) {
    boolean limited = query.limit() > 0;
    if (hint.equals(IndexSpec.ID_INDEX)
        || hint.equals(new Document("_id", 1))
        || hint instanceof Document natural && natural.containsKey("$natural")) {
      return new ScanPlanner(null, collection.prefix(), conjunction, query.order()).plan(limited);
    }
    Index index =
        indexes.stream()
            .filter(one -> hint.equals(one.spec().name()) || hint.equals(one.spec().keyPattern()))
            .findFirst()
            .orElseThrow(() ->
                CommandError.badValue(
                    "error processing query: hint provided does not correspond to an existing"
                        + " index"));
    if (index.spec().partialFilter().isPresent()
        && !PartialIndexCheck.containsAllMatches(index, conjunction)) {
      throw new CommandError(
          MongoErrorCode.NO_QUERY_EXECUTION_PLANS,
          "error processing query: the hinted index "
              + index.spec().name()
              + " leaves out documents that the query asks for");
    }
    return new ScanPlanner(index, index.prefix(), conjunction, query.order()).plan(limited);
  }
}
