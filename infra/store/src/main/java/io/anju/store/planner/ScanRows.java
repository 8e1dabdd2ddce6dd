package io.anju.store.planner;

import java.util.Arrays;

import io.anju.store.engine.Range;
import io.anju.store.engine.Shelf;
import io.anju.store.engine.Snapshot;
import io.anju.store.index.Entry;

import de.bwaldvogel.mongo.bson.Document;

/** The documents of a scan, each once. */
final class ScanRows extends Rows {
    private static final int CHECK_TIME_EVERY = 64;
    private final Shelf shelf;
    private final Snapshot snapshot;
    private final Plan.Scan scan;
    private final Limits limits;
    private final EntrySource entries;
    private byte[] bson;
    private long keysExamined;
    private long documentsExamined;

    ScanRows(Shelf shelf, Snapshot snapshot, Plan.Scan scan, Limits limits) {
        this.shelf = shelf;
        this.snapshot = snapshot;
        this.scan = scan;
        this.limits = limits;
        this.entries = source(snapshot, scan);
    }

    private static EntrySource source(Snapshot snapshot, Plan.Scan scan) {
        if (scan.merged()) {
            return new MergeSource(snapshot, scan);
        }
        if (scan.points()) {
            var keys = scan.ranges().stream().map(Range::lower).toList();
            return new PointSource(snapshot, scan.reverse() ? keys.reversed() : keys);
        }
        return new RangeSource(snapshot, scan.ranges(), scan.reverse());
    }

    @Override
    boolean advance() {
        while (step()) {
            if (scan.index() == null) {
                bson = entries.value();
                documentsExamined++;
                return true;
            }
            var entry = Entry.read(scan.index(), entries.key(), entries.value());
            bson = snapshot.get(shelf.key(entry.id()));
            documentsExamined++;
            if (bson == null) {
                throw new IllegalStateException("index " + scan.index().spec().name() + " has an entry without a document");
            }
            if (scan.distinct() || isFirst(entry)) {
                return true;
            }
        }
        return false;
    }

    /** Goes to the next entry without reading its document; a covered count needs no more. */
    boolean step() {
        if (keysExamined % CHECK_TIME_EVERY == 0) {
            limits.checkTime();
        }
        boolean more = entries.next();
        keysExamined += more ? 1 : 0;
        return more;
    }

    /** A document with an array has several entries: it is given at the one of them this scan meets first. */
    private boolean isFirst(Entry entry) {
        Document document = decode();
        var met = scan.index().keysOf(document).keys().stream()
            .filter(key -> scan.ranges().stream().anyMatch(range -> range.contains(new Entry(key, entry.id()).storedKey(scan.index()))))
            .toList();
        return Arrays.equals(scan.reverse() ? met.getLast() : met.getFirst(), entry.key());
    }

    @Override
    public byte[] bson() {
        return bson;
    }

    long keysExamined() {
        return keysExamined;
    }

    long documentsExamined() {
        return documentsExamined;
    }

    @Override
    public void suspend() {
        if (!scan.merged()) {
            entries.suspend();
        }
    }

    @Override
    public void close() {
        entries.close();
    }
}
