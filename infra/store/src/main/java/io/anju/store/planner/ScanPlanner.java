package io.anju.store.planner;

import io.anju.store.index.Index;
import io.anju.store.index.IndexField;
import io.anju.store.keys.KeyRange;
import io.anju.store.keys.KeyWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Plans one index for one query: its leading fields by equality, then a range, then the order. */
final class ScanPlanner {
  private static final int MAX_RANGES = 1000;
  private static final int MAX_MERGED = 200;
  private static final IndexField ID = new IndexField("_id", false);

  private final Index index;
  private final List<IndexField> fields;
  private final boolean unique;
  private final Conjunction query;
  private final SortOrder order;

  private List<byte[]> prefixes;
  private KeyRange range;
  private int pointFields;
  private int singlePoints;
  private int exactConditions;
  private final Set<String> resolvedPaths = new HashSet<>();

  /**
   * @param index null for the documents themselves, by their id
   */
  ScanPlanner(Index index, byte[] prefix, Conjunction query, SortOrder order) {
    this.index = index;
    this.fields = index == null ? List.of(ID) : index.spec().fields();
    this.unique = index == null || index.spec().unique();
    this.query = query;
    this.order = order;
    this.prefixes = List.of(prefix);
  }

  Plan.Scan plan(boolean limited) {
    computeBounds();
    var ranges =
        prefixes.stream()
            .map(prefix ->
                range == null
                    ? KeyRange.prefix(prefix)
                    : new KeyRange(join(prefix, range.lower()), join(prefix, range.upper())))
            .toList();
    boolean exact =
        exactConditions == query.conditions().size()
            && !query.hasOtherPredicates()
            && query.orBranches().isEmpty();
    Boolean inOrder = sortDirection(false);
    Boolean merged =
        inOrder == null && prefixes.size() > 1 && prefixes.size() <= MAX_MERGED
            ? sortDirection(true)
            : null;
    Boolean reverse = inOrder == null ? merged : inOrder;
    var mergePrefixLengths =
        inOrder == null && merged != null
            ? prefixes.stream().map(prefix -> prefix.length).toList()
            : List.<Integer>of();
    boolean sorted = order.isUnsorted() || reverse != null;
    return new Plan.Scan(
        index,
        ranges,
        Boolean.TRUE.equals(reverse),
        mergePrefixLengths,
        resolvedPaths,
        exact,
        sorted,
        isDistinct(),
        mergePrefixLengths.isEmpty() && isUniqueMatch(),
        rank(sorted, limited));
  }

  private void computeBounds() {
    for (int i = 0; i < fields.size() && range == null; i++) {
      var conditions = query.conditionsOn(fields.get(i).path());
      boolean multikey = index != null && index.isMultikey(i);
      var bounds =
          conditions.isEmpty()
              ? null
              : FieldBounds.of(conditions, fields.get(i).descending(), multikey);
      if (bounds == null || prefixes.size() * bounds.points().size() > MAX_RANGES) {
        return;
      }
      if (bounds.exact()) {
        exactConditions += conditions.size();
        resolvedPaths.add(fields.get(i).path());
      }
      if (bounds.range() != null) {
        range = bounds.range();
      } else {
        crossProduct(bounds.points());
        pointFields++;
        singlePoints |= bounds.points().size() == 1 ? 1 << i : 0;
      }
    }
  }

  private void crossProduct(List<byte[]> points) {
    var next = new ArrayList<byte[]>(prefixes.size() * points.size());
    for (byte[] prefix : prefixes) {
      for (byte[] point : points) {
        next.add(join(prefix, point));
      }
    }
    next.sort(Arrays::compareUnsigned);
    prefixes = next;
  }

  /** Whether to read backwards for the order asked for; null where this index does not give it. */
  private Boolean sortDirection(boolean merging) {
    Boolean reverse = null;
    int position = 0;
    for (IndexField sortField : order.fields()) {
      if (isConstant(sortField)) {
        continue;
      }
      while (position < pointFields
          && !fieldAt(position).path().equals(sortField.path())
          && (merging || isSinglePoint(position))) {
        position++;
      }
      if (position >= keyLength()
          || !fieldAt(position).path().equals(sortField.path())
          || index != null && position < fields.size() && index.isMultikey(position)) {
        return null;
      }
      boolean backwards = fieldAt(position).descending() != sortField.descending();
      if (reverse != null && reverse != backwards) {
        return null;
      }
      reverse = backwards;
      position++;
    }
    return reverse == null ? Boolean.FALSE : reverse;
  }

  private boolean isConstant(IndexField sortField) {
    for (int i = 0; i < pointFields; i++) {
      if (fields.get(i).path().equals(sortField.path())
          && isSinglePoint(i)
          && (index == null || !index.isMultikey(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isSinglePoint(int field) {
    return (singlePoints & 1 << field) != 0;
  }

  /** Equal keys of an index that is not unique lie in the order of their ids. */
  private int keyLength() {
    return unique ? fields.size() : fields.size() + 1;
  }

  private IndexField fieldAt(int field) {
    return field < fields.size() ? fields.get(field) : ID;
  }

  private boolean isDistinct() {
    if (index == null || index.multikey() == 0) {
      return true;
    }
    boolean arraysBeyondPoints = (index.multikey() & -1 << pointFields) != 0;
    return prefixes.size() == 1 && !arraysBeyondPoints;
  }

  /** Whether the query gives every field of a key that stands once. */
  private boolean isUniqueMatch() {
    return unique && pointFields == fields.size();
  }

  private int rank(boolean sorted, boolean limited) {
    if (isUniqueMatch()) {
      return index == null ? 2000 : 1000;
    }
    int narrowing = 10 * pointFields + (range == null ? 0 : 6);
    int ordering = order.isUnsorted() || !sorted ? 0 : limited ? 9 : 7;
    boolean partial = index != null && index.spec().partialFilter().isPresent();
    return narrowing + ordering + (partial ? 3 : 0);
  }

  private static byte[] join(byte[] left, byte[] right) {
    return new KeyWriter().raw(left).raw(right).toBytes();
  }
}
