package io.anju.store.execution;

import static java.util.Objects.requireNonNull;

import io.anju.store.engine.RangeIterator;
import io.anju.store.engine.Snapshot;
import io.anju.store.keys.KeyRange;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads several key ranges one after the other. */
final class RangeSource implements EntrySource {
  private final Snapshot snapshot;
  private final List<KeyRange> ranges;
  private final boolean reverse;
  private int position;
  private @Nullable RangeIterator iterator;
  private byte @Nullable [] key;

  RangeSource(Snapshot snapshot, List<KeyRange> ranges, boolean reverse) {
    this.snapshot = snapshot;
    this.ranges = reverse ? ranges.reversed() : ranges;
    this.reverse = reverse;
  }

  @Override
  public boolean next() {
    while (position < ranges.size()) {
      var keys = iterator;
      if (keys == null) {
        keys = snapshot.scan(remainingRange(ranges.get(position)), reverse);
        iterator = keys;
      }
      if (keys.next()) {
        key = keys.key();
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
    return requireNonNull(key, "next() has not returned true");
  }

  @Override
  public byte[] value() {
    return requireNonNull(iterator, "next() has not returned true").value();
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
