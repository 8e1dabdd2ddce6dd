package io.anju.store.planner;

import io.anju.store.index.Refusal;

import de.bwaldvogel.mongo.exception.MongoServerError;

/**
 * What a query may use.
 *
 * @param memory   bytes of documents and keys held at once by a sort or a grouping
 * @param deadline {@link System#nanoTime()} at which it gives up; 0 for never
 */
public record Limits(long memory, long deadline) {
    /** A heap of 256 MB lets one query hold 16 MB of BSON, which is some five times as much as objects. */
    public static final long QUERY_MEMORY = Math.max(4L << 20, Runtime.getRuntime().maxMemory() / 16);

    public static Limits within(long maxTimeMillis) {
        return new Limits(QUERY_MEMORY, maxTimeMillis == 0 ? 0 : System.nanoTime() + maxTimeMillis * 1_000_000);
    }

    /** @param bytes what the query holds now */
    public void checkMemory(String what, long bytes) {
        if (bytes > memory) {
            throw Refusal.memory(what, memory);
        }
    }

    public void checkTime() {
        if (deadline != 0 && System.nanoTime() > deadline) {
            throw new MongoServerError(50, "MaxTimeMSExpired", "operation exceeded time limit");
        }
    }
}
