package io.anju.store.execution;

import io.anju.store.engine.RangeIterator;
import io.anju.store.engine.Snapshot;
import io.anju.store.keys.KeyRange;
import java.util.Arrays;
import java.util.List;

/** Several ranges, one after the other. */
final class RangeSource implements EntrySource {
  private final Snapshot snapshot;
  private final List<KeyRange> ranges;
  private final boolean reverse;
  private int position;
  private RangeIterator iterator;
  private byte[] key;

  RangeSource(Snapshot snapshot, List<KeyRange> ranges, boolean reverse) {
    this.snapshot = snapshot;
    this.ranges = reverse ? ranges.reversed() : ranges;
    this.reverse = reverse;
  }

  @Override
  public boolean next() {
    while (position < ranges.size()) {
      if (iterator == null) {
        iterator = snapshot.scan(remainingRange(ranges.get(position)), reverse);
      }
      if (iterator.next()) {
        key = iterator.key();
        return true;
      }
      close();
      key = null;
      position++;
    }
    return false;
  }

  private KeyRange remainingRange(KeyRange range) {
    if (key == null) {
      return range;
    }
    return reverse
        ? new KeyRange(range.lower(), key)
        : new KeyRange(Arrays.copyOf(key, key.length + 1), range.upper());
  }

  @Override
  public byte[] key() {
    return key;
  }

  @Override
  public byte[] value() {
    return iterator.value();
  }

  @Override
  public void suspend() {
    close();
  }

  @Override
  public void close() {
    if (iterator != null) {
      iterator.close();
      iterator = null;
    }
  }
}
