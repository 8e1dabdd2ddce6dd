package io.anju.store.planner;

import java.util.List;

import io.anju.store.engine.Snapshot;

/** Whole keys, each looked up: an iterator for one key costs several times a look-up. */
final class PointSource implements EntrySource {
    private final Snapshot snapshot;
    private final List<byte[]> keys;
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
            key = keys.get(at++);
            value = snapshot.get(key);
            if (value != null) {
                return true;
            }
        }
        return false;
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
    }

    @Override
    public void close() {
        value = null;
    }
}
