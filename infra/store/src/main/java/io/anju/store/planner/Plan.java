package io.anju.store.planner;

import de.bwaldvogel.mongo.bson.Document;
import io.anju.store.index.Index;
import io.anju.store.keys.KeyRange;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How the documents of a query are found. */
public sealed interface Plan {

  /** The part of the filter that documents must still be matched against after the scan. */
  Document residualFilter(Document filter);

  /** Whether the documents come in the order of the query. */
  boolean sorted();

  /** How well the plan narrows the query: of several plans the highest is used. */
  int rank();

  /**
   * A scan of key ranges.
   *
   * @param index null for the documents themselves, which are clustered by their id
   * @param ranges in byte order
   * @param reverse whether the scan runs backwards
   * @param mergePrefixLengths for a sort-merge of the ranges, the length of the common prefix of
   *     each range's keys; empty for ranges read one after the other
   * @param resolvedPaths the paths whose conditions the ranges express completely
   * @param exact whether the ranges express the whole filter
   * @param distinct whether no document can occur twice
   * @param pointLookups whether each range is a single key
   */
  record Scan(
      @Nullable Index index,
      List<KeyRange> ranges,
      boolean reverse,
      List<Integer> mergePrefixLengths,
      Set<String> resolvedPaths,
      boolean exact,
      boolean sorted,
      boolean distinct,
      boolean pointLookups,
      int rank)
      implements Plan {

    public boolean isSortMerge() {
      return !mergePrefixLengths.isEmpty();
    }

    @Override
    public Document residualFilter(Document filter) {
      return exact ? new Document() : Conjunction.withoutConditionsOn(filter, resolvedPaths);
    }
  }

  /** The branches of an {@code $or}, one after the other, without those of earlier branches. */
  record Union(List<Branch> branches, int rank) implements Plan {
    @Override
    public Document residualFilter(Document filter) {
      return filter;
    }

    @Override
    public boolean sorted() {
      return false;
    }
  }

  /** One branch of an {@code $or} and its scan. */
  record Branch(Document filter, Scan scan) {}
}
