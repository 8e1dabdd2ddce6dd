package io.anju.store.execution;

import static java.util.Objects.requireNonNull;

import io.anju.store.engine.Snapshot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Looks up whole keys in batches: an iterator for one key costs several times as much as a look-up,
 * and single look-ups several times as much as one of many keys.
 */
final class PointLookupSource implements EntrySource {
  private static final int MAX_BATCH_KEYS = 64;

  /** The bytes of looked-up values held at once. */
  private static final long MAX_BATCH_BYTES = 1 << 20;

  private final Snapshot snapshot;
  private final List<byte[]> keys;
  private List<byte @Nullable []> batch = List.of();
  private int batchStart;
  private long batchBytes;
  private int position;
  private byte @Nullable [] key;
  private byte @Nullable [] value;

  PointLookupSource(Snapshot snapshot, List<byte[]> keys) {
    this.snapshot = snapshot;
    this.keys = keys;
  }

  @Override
  public boolean next() {
    while (position < keys.size()) {
      if (position == batchStart + batch.size()) {
        readNextBatch();
      }
      key = keys.get(position);
      value = batch.set(position++ - batchStart, null);
      if (value != null) {
        return true;
      }
    }
    return false;
  }

  /**
   * Looks up one key first, as it may be all the caller needs, then twice as many each time while
   * the values are small.
   */
  private void readNextBatch() {
    int next =
        batchBytes > MAX_BATCH_BYTES ? 1 : Math.min(Math.max(1, 2 * batch.size()), MAX_BATCH_KEYS);
    batchStart = position;
    batch =
        next == 1
            ? Arrays.asList(snapshot.get(keys.get(position)))
            : new ArrayList<>(
                snapshot.multiGet(keys.subList(position, Math.min(keys.size(), position + next))));
    batchBytes = batch.stream().filter(Objects::nonNull).mapToLong(found -> found.length).sum();
  }

  @Override
  public byte[] key() {
    return requireNonNull(key, "next() has not returned true");
  }

  @Override
  public byte[] value() {
    return requireNonNull(value, "next() has not returned true");
  }

  @Override
  public void suspend() {
    value = null;
    batch = List.of();
    batchStart = position;
  }

  @Override
  public void close() {
    value = null;
    batch = List.of();
  }
}
