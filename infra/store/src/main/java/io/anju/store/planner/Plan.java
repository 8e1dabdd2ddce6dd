package io.anju.store.planner;

import de.bwaldvogel.mongo.bson.Document;
import io.anju.store.index.Index;
import io.anju.store.keys.KeyRange;
import java.util.List;
import java.util.Set;

/** How a query reads its collection. */
public sealed interface Plan {

  /**
   * What of the filter the documents read must still be held against: not what the keys that were
   * read say already.
   */
  Document residualFilter(Document filter);

  /** Whether they come in the order asked for. */
  boolean sorted();

  /** How well it narrows: the greatest of several plans is taken. */
  int rank();

  /**
   * Ranges of one index, or of the documents themselves by their id when {@code index} is null.
   *
   * @param ranges in byte order
   * @param reverse whether it reads backwards
   * @param mergeFrom where the ranges are read side by side: the length of what each range's keys
   *     have in common
   * @param answered paths of which the ranges say all that the query asks
   * @param exact whether that is all it asks
   * @param distinct whether no document can come twice
   * @param points whether each range is one whole key
   */
  record Scan(
      Index index,
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

  /**
   * The branches of an {@code $or}, one after the other; a document that an earlier branch had is
   * passed over.
   */
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

  /** One branch: what it asks for, and how it is read. */
  record Branch(Document filter, Scan scan) {}
}
