package io.anju.store.planner;

import io.anju.store.engine.Snapshot;

import de.bwaldvogel.mongo.bson.Document;

/** Rows with the snapshot they are read from, which ends with them. */
final class SnapshotRows extends Rows {
    private final Rows rows;
    private final Snapshot snapshot;

    SnapshotRows(Rows rows, Snapshot snapshot) {
        this.rows = rows;
        this.snapshot = snapshot;
    }

    @Override
    boolean advance() {
        return rows.next();
    }

    @Override
    public byte[] bson() {
        return rows.bson();
    }

    @Override
    Document decode() {
        return rows.document();
    }

    @Override
    public void suspend() {
        rows.suspend();
    }

    @Override
    public void close() {
        rows.close();
        snapshot.close();
    }
}
