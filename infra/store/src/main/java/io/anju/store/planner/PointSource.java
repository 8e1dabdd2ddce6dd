package io.anju.store.planner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import io.anju.store.engine.Snapshot;

/** Whole keys, looked up some at a time: an iterator for one key costs several times a look-up, and so do many look-ups one by one. */
final class PointSource implements EntrySource {
    private static final int MOST = 64;
    /** As much as may wait here to be asked for. */
    private static final long MOST_BYTES = 1 << 20;

    private final Snapshot snapshot;
    private final List<byte[]> keys;
    private List<byte[]> read = List.of();
    private int readFrom;
    private long readBytes;
    private int at;
    private byte[] key;
    private byte[] value;

    PointSource(Snapshot snapshot, List<byte[]> keys) {
        this.snapshot = snapshot;
        this.keys = keys;
    }

    @Override
    public boolean next() {
        while (at < keys.size()) {
            if (at == readFrom + read.size()) {
                readOn();
            }
            key = keys.get(at);
            value = read.set(at++ - readFrom, null);
            if (value != null) {
                return true;
            }
        }
        return false;
    }

    /** The first alone, as it may be all that is wanted; then more and more, as long as they are small. */
    private void readOn() {
        int next = readBytes > MOST_BYTES ? 1 : Math.min(Math.max(1, 2 * read.size()), MOST);
        readFrom = at;
        read = next == 1 ? Arrays.asList(snapshot.get(keys.get(at)))
            : new ArrayList<>(snapshot.getAll(keys.subList(at, Math.min(keys.size(), at + next))));
        readBytes = read.stream().filter(Objects::nonNull).mapToLong(found -> found.length).sum();
    }

    @Override
    public byte[] key() {
        return key;
    }

    @Override
    public byte[] value() {
        return value;
    }

    @Override
    public void suspend() {
        value = null;
        read = List.of();
        readFrom = at;
    }

    @Override
    public void close() {
        value = null;
        read = List.of();
    }
}
