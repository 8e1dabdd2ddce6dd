package io.anju.store.planner;

import java.util.concurrent.atomic.AtomicLong;

import io.anju.store.index.Refusal;

import de.bwaldvogel.mongo.exception.MongoServerError;

/** What one query may use: time, and bytes of documents and keys held at once by a sort or a grouping. */
public final class Limits {
    /** A heap of 256 MB lets one query hold 16 MB of BSON, which is some five times as much as objects. */
    private static final long ONE_QUERY = Math.max(4L << 20, Runtime.getRuntime().maxMemory() / 16);
    private static final long ALL_QUERIES = 3 * ONE_QUERY;
    private static final AtomicLong HELD_BY_ALL = new AtomicLong();
    private final long deadline;
    private long held;

    private Limits(long deadline) {
        this.deadline = deadline;
    }

    /** @param maxTimeMillis 0 for as long as it takes */
    public static Limits within(long maxTimeMillis) {
        return new Limits(maxTimeMillis == 0 ? 0 : System.nanoTime() + maxTimeMillis * 1_000_000);
    }

    /** Notes what the query holds now, until {@link #release()}; fails where it is too much, alone or with all others. */
    public void hold(String what, long bytes) {
        check(what, bytes);
        long all = HELD_BY_ALL.addAndGet(bytes - held);
        held = bytes;
        if (all > ALL_QUERIES) {
            throw Refusal.memory(what + ", with the other queries at this moment,", ALL_QUERIES);
        }
    }

    /** Fails where this is more than a query may hold. */
    public void check(String what, long bytes) {
        if (bytes > ONE_QUERY) {
            throw Refusal.memory(what, ONE_QUERY);
        }
    }

    public void release() {
        HELD_BY_ALL.addAndGet(-held);
        held = 0;
    }

    void checkTime() {
        if (deadline != 0 && System.nanoTime() > deadline) {
            throw new MongoServerError(50, "MaxTimeMSExpired", "operation exceeded time limit");
        }
    }
}
