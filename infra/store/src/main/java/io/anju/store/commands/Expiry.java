package io.anju.store.commands;

import java.time.Clock;
import java.util.List;

import io.anju.store.engine.Engine;
import io.anju.store.engine.Shelf;
import io.anju.store.index.Index;
import io.anju.store.planner.Limits;
import io.anju.store.planner.Order;
import io.anju.store.planner.Query;
import io.anju.store.planner.Reader;
import io.anju.store.planner.Rows;

import de.bwaldvogel.mongo.bson.Document;

/** Deletes the documents whose time is over, index by index, a few at a time so that writers get between. */
public final class Expiry implements Runnable {
    private static final System.Logger LOG = System.getLogger(Expiry.class.getName());
    private static final int AT_ONCE = 500;
    private final Engine engine;
    private final Clock clock;

    public Expiry(Engine engine, Clock clock) {
        this.engine = engine;
        this.clock = clock;
    }

    @Override
    public void run() {
        for (Shelf shelf : engine.catalog().all()) {
            for (Index index : shelf.indexes()) {
                if (index.spec().expireSeconds().isPresent()) {
                    sweep(shelf, index);
                }
            }
        }
    }

    private void sweep(Shelf shelf, Index index) {
        try {
            var latest = clock.instant().minusSeconds(index.spec().expireSeconds().getAsLong());
            String path = index.spec().fields().getFirst().path();
            var old = new Document(path, new Document("$lt", latest));
            var indexed = index.spec().partial().map(filter -> new Document("$and", List.of(old, filter))).orElse(old);
            var expired = new Query(indexed, Order.NONE, 0, AT_ONCE, index.spec().name());
            while (delete(shelf, expired) == AT_ONCE) {
                Thread.yield();
            }
        } catch (RuntimeException e) {
            // Dropped meanwhile, or the disk is full: the next sweep tries again, the schedule must not end.
            LOG.log(System.Logger.Level.WARNING, "documents of " + shelf.namespace() + " could not be expired", e);
        }
    }

    private int delete(Shelf shelf, Query expired) {
        return engine.change(shelf.namespace(), false, change -> {
            int deleted = 0;
            try (Rows rows = Reader.read(change, expired, Limits.within(0))) {
                while (rows.next()) {
                    change.remove(rows.document());
                    deleted++;
                }
            }
            return deleted;
        });
    }
}
