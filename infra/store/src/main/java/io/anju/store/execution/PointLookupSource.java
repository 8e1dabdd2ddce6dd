package io.anju.store.execution;

import io.anju.store.engine.Snapshot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Whole keys, looked up some at a time: an iterator for one key costs several times a look-up, and
 * so do many look-ups one by one.
 */
final class PointLookupSource implements EntrySource {
  private static final int MAX_BATCH_KEYS = 64;

  /** As much as may wait here to be asked for. */
  private static final long MAX_BATCH_BYTES = 1 << 20;

  private final Snapshot snapshot;
  private final List<byte[]> keys;
  private List<byte[]> batch = List.of();
  private int batchStart;
  private long batchBytes;
  private int position;
  private byte[] key;
  private byte[] value;

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
   * The first alone, as it may be all that is wanted; then more and more, as long as they are
   * small.
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
    return key;
  }

  @Override
  public byte[] value() {
    return value;
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
