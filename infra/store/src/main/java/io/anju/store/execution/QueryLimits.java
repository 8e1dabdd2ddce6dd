package io.anju.store.execution;

import io.anju.store.error.MongoErrorCode;
import de.bwaldvogel.mongo.exception.MongoServerError;
import io.anju.store.error.CommandError;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What one query may use: time, and bytes of documents and keys held at once by a sort or a
 * grouping.
 */
public final class QueryLimits {
  /**
   * A heap of 256 MB lets one query hold 16 MB of BSON, which is some five times as much as
   * objects.
   */
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
   * @param maxTimeMillis 0 for as long as it takes
   */
  public static QueryLimits ofMaxTimeMillis(long maxTimeMillis) {
    return new QueryLimits(maxTimeMillis == 0 ? 0 : System.nanoTime() + maxTimeMillis * 1_000_000);
  }

  /**
   * Notes what the query holds now, until {@link #releaseMemory()}; fails where it is too much,
   * alone or with all others.
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

  /** Fails where this is more than a query may hold. */
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
