package io.anju.store.execution;

import io.anju.store.error.CommandError;
import io.anju.store.error.MongoErrorCode;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The limits of one query: its time, and the bytes of documents and keys that a sort or a grouping
 * holds at once. The total of all queries is counted for the JVM, because its heap is what they
 * share.
 */
public final class QueryLimits {
  /** 16 MB of BSON for a heap of 256 MB; as objects it takes about five times as much. */
  private static final long MAX_QUERY_BYTES =
      Math.max(4L << 20, Runtime.getRuntime().maxMemory() / 16);

  private static final long MAX_TOTAL_BYTES = 3 * MAX_QUERY_BYTES;
  private static final AtomicLong TOTAL_RESERVED = new AtomicLong();
  private final long deadline;
  private long reserved;

  private QueryLimits(long deadline) {
    this.deadline = deadline;
  }

  /**
   * @param maxTimeMillis 0 for no time limit
   */
  public static QueryLimits ofMaxTimeMillis(long maxTimeMillis) {
    return new QueryLimits(maxTimeMillis == 0 ? 0 : System.nanoTime() + maxTimeMillis * 1_000_000);
  }

  /**
   * Sets what the query holds now, until {@link #releaseMemory()}. Fails with 292 if that is more
   * than one query, or all together, may hold.
   */
  public void reserveMemory(String what, long bytes) {
    checkMemory(what, bytes);
    long total = TOTAL_RESERVED.addAndGet(bytes - reserved);
    reserved = bytes;
    if (total > MAX_TOTAL_BYTES) {
      throw CommandError.memoryLimitExceeded(
          what + ", with the other queries at this moment,", MAX_TOTAL_BYTES);
    }
  }

  /** Fails with 292 if this is more than one query may hold. */
  public void checkMemory(String what, long bytes) {
    if (bytes > MAX_QUERY_BYTES) {
      throw CommandError.memoryLimitExceeded(what, MAX_QUERY_BYTES);
    }
  }

  public void releaseMemory() {
    TOTAL_RESERVED.addAndGet(-reserved);
    reserved = 0;
  }

  void checkTime() {
    if (deadline != 0 && System.nanoTime() > deadline) {
      throw new CommandError(MongoErrorCode.MAX_TIME_MS_EXPIRED, "operation exceeded time limit");
    }
  }
}
