package io.anju.store.planner;

import java.util.Arrays;
import java.util.List;

import io.anju.store.engine.Range;
import io.anju.store.engine.RangeIterator;
import io.anju.store.engine.Snapshot;

/** Several ranges, one after the other. */
final class RangeSource implements EntrySource {
    private final Snapshot snapshot;
    private final List<Range> ranges;
    private final boolean reverse;
    private int at;
    private RangeIterator rows;
    private byte[] key;

    RangeSource(Snapshot snapshot, List<Range> ranges, boolean reverse) {
        this.snapshot = snapshot;
        this.ranges = reverse ? ranges.reversed() : ranges;
        this.reverse = reverse;
    }

    @Override
    public boolean next() {
        while (at < ranges.size()) {
            if (rows == null) {
                rows = snapshot.scan(rest(ranges.get(at)), reverse);
            }
            if (rows.next()) {
                key = rows.key();
                return true;
            }
            close();
            key = null;
            at++;
        }
        return false;
    }

    private Range rest(Range range) {
        if (key == null) {
            return range;
        }
        return reverse ? new Range(range.lower(), key) : new Range(Arrays.copyOf(key, key.length + 1), range.upper());
    }

    @Override
    public byte[] key() {
        return key;
    }

    @Override
    public byte[] value() {
        return rows.value();
    }

    @Override
    public void suspend() {
        close();
    }

    @Override
    public void close() {
        if (rows != null) {
            rows.close();
            rows = null;
        }
    }
}
