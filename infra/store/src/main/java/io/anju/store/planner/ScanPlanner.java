package io.anju.store.planner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.anju.store.engine.Range;
import io.anju.store.index.Index;
import io.anju.store.index.IndexField;
import io.anju.store.keys.KeyWriter;

/** Plans one index for one query: its leading fields by equality, then a range, then the order. */
final class ScanPlanner {
    private static final int MAX_RANGES = 1000;
    private static final int MAX_MERGED = 200;
    private static final IndexField ID = new IndexField("_id", false);

    private final Index index;
    private final List<IndexField> fields;
    private final boolean unique;
    private final Conjunction query;
    private final Order order;

    private List<byte[]> prefixes;
    private Range range;
    private int pointFields;
    private int singlePoints;
    private int exactConditions;
    private final Set<String> answered = new HashSet<>();

    /** @param index null for the documents themselves, by their id */
    ScanPlanner(Index index, byte[] prefix, Conjunction query, Order order) {
        this.index = index;
        this.fields = index == null ? List.of(ID) : index.spec().fields();
        this.unique = index == null || index.spec().unique();
        this.query = query;
        this.order = order;
        this.prefixes = List.of(prefix);
    }

    Plan.Scan plan(boolean limited) {
        narrow();
        var ranges = prefixes.stream().map(prefix -> range == null ? Range.prefix(prefix)
            : new Range(join(prefix, range.lower()), join(prefix, range.upper()))).toList();
        boolean exact = exactConditions == query.conditions().size() && !query.opaque() && query.alternatives().isEmpty();
        Boolean inOrder = direction(false);
        Boolean merged = inOrder == null && prefixes.size() > 1 && prefixes.size() <= MAX_MERGED ? direction(true) : null;
        Boolean reverse = inOrder == null ? merged : inOrder;
        var mergeFrom = inOrder == null && merged != null ? prefixes.stream().map(prefix -> prefix.length).toList() : List.<Integer>of();
        boolean sorted = order.isNone() || reverse != null;
        return new Plan.Scan(index, ranges, Boolean.TRUE.equals(reverse), mergeFrom, answered, exact, sorted, isDistinct(),
            mergeFrom.isEmpty() && namesAll(), rank(sorted, limited));
    }

    private void narrow() {
        for (int i = 0; i < fields.size() && range == null; i++) {
            var conditions = query.on(fields.get(i).path());
            boolean multikey = index != null && index.isMultikey(i);
            var bounds = conditions.isEmpty() ? null : FieldBounds.of(conditions, fields.get(i).descending(), multikey);
            if (bounds == null || prefixes.size() * bounds.points().size() > MAX_RANGES) {
                return;
            }
            if (bounds.exact()) {
                exactConditions += conditions.size();
                answered.add(fields.get(i).path());
            }
            if (bounds.range() != null) {
                range = bounds.range();
            } else {
                cross(bounds.points());
                pointFields++;
                singlePoints |= bounds.points().size() == 1 ? 1 << i : 0;
            }
        }
    }

    private void cross(List<byte[]> points) {
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
    private Boolean direction(boolean merging) {
        Boolean reverse = null;
        int at = 0;
        for (IndexField wanted : order.fields()) {
            if (isConstant(wanted)) {
                continue;
            }
            while (at < pointFields && !at(at).path().equals(wanted.path()) && (merging || isSinglePoint(at))) {
                at++;
            }
            if (at >= length() || !at(at).path().equals(wanted.path()) || index != null && at < fields.size() && index.isMultikey(at)) {
                return null;
            }
            boolean backwards = at(at).descending() != wanted.descending();
            if (reverse != null && reverse != backwards) {
                return null;
            }
            reverse = backwards;
            at++;
        }
        return reverse == null ? Boolean.FALSE : reverse;
    }

    private boolean isConstant(IndexField wanted) {
        for (int i = 0; i < pointFields; i++) {
            if (fields.get(i).path().equals(wanted.path()) && isSinglePoint(i) && (index == null || !index.isMultikey(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isSinglePoint(int field) {
        return (singlePoints & 1 << field) != 0;
    }

    /** Equal keys of an index that is not unique lie in the order of their ids. */
    private int length() {
        return unique ? fields.size() : fields.size() + 1;
    }

    private IndexField at(int field) {
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
    private boolean namesAll() {
        return unique && pointFields == fields.size();
    }

    private int rank(boolean sorted, boolean limited) {
        if (namesAll()) {
            return index == null ? 2000 : 1000;
        }
        int narrowing = 10 * pointFields + (range == null ? 0 : 6);
        int ordering = order.isNone() || !sorted ? 0 : limited ? 9 : 7;
        boolean partial = index != null && index.spec().partial().isPresent();
        return narrowing + ordering + (partial ? 3 : 0);
    }

    private static byte[] join(byte[] left, byte[] right) {
        return new KeyWriter().raw(left).raw(right).toBytes();
    }
}
