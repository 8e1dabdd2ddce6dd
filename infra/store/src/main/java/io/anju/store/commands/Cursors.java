package io.anju.store.commands;

import io.anju.store.engine.Snapshot;
import io.anju.store.error.CommandError;
import io.anju.store.error.MongoErrorCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The open cursors of all clients, each on its snapshot. An idle one is closed after ten minutes.
 */
public final class Cursors {
  private static final int MAX_OPEN = 1000;
  private static final int FIRST_BATCH = 101;

  /** Smaller than MongoDB's 16 MB, so that the batches of many clients fit a small heap. */
  private static final int BATCH_BYTES = 4 << 20;

  private static final long IDLE_NANOS = TimeUnit.MINUTES.toNanos(10);

  /** Documents as bytes, one at a time. */
  interface Source extends AutoCloseable {
    /** The next document; null at the end. */
    byte @Nullable [] next();

    /** Releases what holds memory until the next batch, as far as possible. */
    void suspend();

    @Override
    void close();
  }

  private static final class OpenCursor {
    private final Source source;
    private final Snapshot snapshot;
    private final String namespace;
    private byte @Nullable [] lookahead;
    private boolean closed;
    private volatile long lastUsedNanos = System.nanoTime();

    OpenCursor(Source source, Snapshot snapshot, String namespace) {
      this.source = source;
      this.snapshot = snapshot;
      this.namespace = namespace;
    }

    synchronized List<byte[]> batch(long count) {
      if (closed) {
        throw notFound(0);
      }
      var documents = new ArrayList<byte[]>();
      long bytes = 0;
      byte[] next = lookahead == null ? source.next() : lookahead;
      while (next != null
          && documents.size() < count
          && (documents.isEmpty() || bytes + next.length <= BATCH_BYTES)) {
        documents.add(next);
        bytes += next.length;
        next = source.next();
      }
      lookahead = next;
      source.suspend();
      lastUsedNanos = System.nanoTime();
      return documents;
    }

    synchronized void close() {
      if (!closed) {
        closed = true;
        source.close();
        snapshot.close();
      }
    }
  }

  private final Map<Long, OpenCursor> open = new ConcurrentHashMap<>();

  /**
   * The first batch, with a cursor for the remaining documents unless there are none or the request
   * asks for a single batch. Source and snapshot are closed with the cursor.
   */
  Reply open(
      Source source, Snapshot snapshot, String namespace, Request request, OptionalLong batchSize) {
    var cursor = new OpenCursor(source, snapshot, namespace);
    boolean keep = false;
    try {
      var documents = cursor.batch(batchSize.orElse(FIRST_BATCH));
      keep = cursor.lookahead != null && !request.isTrue("singleBatch");
      long id = keep ? register(cursor) : 0;
      return Reply.cursor(new Reply.Batch(Reply.Batch.FIRST, namespace, id, documents));
    } catch (RuntimeException e) {
      keep = false;
      throw e;
    } finally {
      if (!keep) {
        cursor.close();
      }
    }
  }

  private long register(OpenCursor cursor) {
    if (open.size() >= MAX_OPEN) {
      throw new CommandError(
          MongoErrorCode.OPERATION_FAILED, "more than " + MAX_OPEN + " cursors are open");
    }
    long id = ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE);
    open.put(id, cursor);
    return id;
  }

  Reply getMore(Request request) {
    long id = request.number("getMore", 0);
    String namespace = request.database() + "." + request.string("collection");
    var cursor = open.get(id);
    if (cursor == null || !cursor.namespace.equals(namespace)) {
      throw notFound(id);
    }
    List<byte[]> documents;
    try {
      long size = request.number("batchSize", 0);
      documents = cursor.batch(size == 0 ? Long.MAX_VALUE : size);
    } catch (RuntimeException e) {
      kill(id);
      throw e;
    }
    boolean done = cursor.lookahead == null;
    if (done) {
      kill(id);
    }
    return Reply.cursor(new Reply.Batch(Reply.Batch.NEXT, namespace, done ? 0 : id, documents));
  }

  private static CommandError notFound(long id) {
    return new CommandError(MongoErrorCode.CURSOR_NOT_FOUND, "cursor id " + id + " not found");
  }

  boolean kill(long id) {
    var cursor = open.remove(id);
    if (cursor != null) {
      cursor.close();
    }
    return cursor != null;
  }

  public void closeIdle() {
    open.forEach((id, cursor) -> {
      if (System.nanoTime() - cursor.lastUsedNanos > IDLE_NANOS) {
        kill(id);
      }
    });
  }

  public void closeAll() {
    open.keySet().forEach(this::kill);
  }
}
