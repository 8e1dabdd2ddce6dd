package io.anju.store.engine;

import io.anju.store.error.StoreException;
import io.anju.store.keys.KeyRange;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rocksdb.ReadOptions;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;

/** The store at one moment. Holds old versions on disk until it is closed, but no memory. */
public final class Snapshot implements AutoCloseable {
  private final RocksDB db;
  private final org.rocksdb.Snapshot snapshot;
  private final ReadOptions options;

  Snapshot(RocksDB db) {
    this.db = db;
    snapshot = db.getSnapshot();
    options = new ReadOptions().setSnapshot(snapshot);
  }

  public byte @Nullable [] get(byte[] key) {
    try {
      return db.get(options, key);
    } catch (RocksDBException e) {
      throw new StoreException("cannot read the store", e);
    }
  }

  /** The values of many keys, in their order, null for an absent one. */
  public List<byte @Nullable []> multiGet(List<byte[]> keys) {
    return RocksStorage.multiGet(db, options, keys);
  }

  /** The sequence number of the latest write it contains. */
  public long sequenceNumber() {
    return snapshot.getSequenceNumber();
  }

  public RangeIterator scan(KeyRange range, boolean reverse) {
    return new RangeIterator(db, snapshot, range, reverse);
  }

  @Override
  public void close() {
    options.close();
    db.releaseSnapshot(snapshot);
    snapshot.close();
  }
}
