package io.anju.store.engine;

import io.anju.store.error.StoreException;
import io.anju.store.keys.KeyRange;
import org.jspecify.annotations.Nullable;
import org.rocksdb.ReadOptions;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;
import org.rocksdb.RocksIterator;
import org.rocksdb.Slice;
import org.rocksdb.Snapshot;

/**
 * Iterates over the keys of a range in one direction. The bounds keep RocksDB from skipping deleted
 * keys beyond the range.
 */
public final class RangeIterator implements AutoCloseable {
  private final Slice lower;
  private final Slice upper;
  private final ReadOptions options;
  private final RocksIterator iterator;
  private final boolean reverse;
  private boolean started;

  RangeIterator(RocksDB db, @Nullable Snapshot snapshot, KeyRange range, boolean reverse) {
    this.reverse = reverse;
    lower = new Slice(range.lower());
    upper = new Slice(range.upper());
    options = new ReadOptions().setIterateLowerBound(lower).setIterateUpperBound(upper);
    if (snapshot != null) {
      options.setSnapshot(snapshot);
    }
    iterator = db.newIterator(options);
  }

  /** Moves to the next key; false at the end. */
  public boolean next() {
    if (!started) {
      started = true;
      if (reverse) {
        iterator.seekToLast();
      } else {
        iterator.seekToFirst();
      }
    } else if (reverse) {
      iterator.prev();
    } else {
      iterator.next();
    }
    if (iterator.isValid()) {
      return true;
    }
    try {
      iterator.status();
    } catch (RocksDBException e) {
      throw new StoreException("cannot read the store", e);
    }
    return false;
  }

  public byte[] key() {
    return iterator.key();
  }

  public byte[] value() {
    return iterator.value();
  }

  @Override
  public void close() {
    iterator.close();
    options.close();
    lower.close();
    upper.close();
  }
}
