package io.anju.store.planner;

import io.anju.store.index.Index;
import io.anju.store.index.IndexField;
import io.anju.store.keys.KeyRange;
import io.anju.store.keys.KeyWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Plans a scan of one index: equality on its leading fields, then a range, then the order. */
final class ScanPlanner {
  private static final int MAX_RANGES = 1000;
  private static final int MAX_MERGED = 200;
  private static final IndexField ID = new IndexField("_id", false);

  private final @Nullable Index index;
  private final List<IndexField> fields;
  private final boolean unique;
  private final Conjunction query;
  private final SortOrder order;

  private List<byte[]> prefixes;
  private @Nullable KeyRange range;
  private int pointFields;
  private int singlePoints;
  private int exactConditions;
  private final Set<String> resolvedPaths = new HashSet<>();

  /**
   * @param index null for the documents themselves, which are clustered by their id
   */
  ScanPlanner(@Nullable Index index, byte[] prefix, Conjunction query, SortOrder order) {
    this.index = index;
    this.fields = index == null ? List.of(ID) : index.spec().fields();
    this.unique = index == null || index.spec().unique();
    this.query = query;
    this.order = order;
    this.prefixes = List.of(prefix);
  }

  Plan.Scan plan(boolean limited) {
    computeBounds();
    KeyRange suffix = range;
    var ranges =
        prefixes.stream()
            .map(prefix ->
                suffix == null
                    ? KeyRange.prefix(prefix)
                    : new KeyRange(join(prefix, suffix.lower()), join(prefix, suffix.upper())))
            .toList();
    boolean exact =
        exactConditions == query.conditions().size()
            && !query.hasOtherPredicates()
            && query.orBranches().isEmpty();
    var inOrder = scanDirection(false);
    var merged =
        inOrder.isEmpty() && prefixes.size() > 1 && prefixes.size() <= MAX_MERGED
            ? scanDirection(true)
            : Optional.<Direction>empty();
    var direction = inOrder.or(() -> merged);
    var mergePrefixLengths =
        merged.isPresent()
            ? prefixes.stream().map(prefix -> prefix.length).toList()
            : List.<Integer>of();
    boolean sorted = order.isUnsorted() || direction.isPresent();
    return new Plan.Scan(
        index,
        ranges,
        direction.filter(Direction.BACKWARD::equals).isPresent(),
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
      var found = FieldBounds.of(conditions, fields.get(i).descending(), multikey);
      if (found.isEmpty() || prefixes.size() * found.get().points().size() > MAX_RANGES) {
        return;
      }
      var bounds = found.get();
      if (bounds.exact()) {
        exactConditions += conditions.size();
        resolvedPaths.add(fields.get(i).path());
      }
      if (bounds.range().isPresent()) {
        range = bounds.range().get();
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

  private enum Direction {
    FORWARD,
    BACKWARD
  }

  /** The direction in which this index gives the order of the query; empty if in neither. */
  private Optional<Direction> scanDirection(boolean merging) {
    Direction direction = null;
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
        return Optional.empty();
      }
      var wanted =
          fieldAt(position).descending() == sortField.descending()
              ? Direction.FORWARD
              : Direction.BACKWARD;
      if (direction != null && direction != wanted) {
        return Optional.empty();
      }
      direction = wanted;
      position++;
    }
    return Optional.of(direction == null ? Direction.FORWARD : direction);
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

  /** Equal keys of an index that is not unique are in the order of their ids. */
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

  /** Whether the query fixes every field of a unique key. */
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
